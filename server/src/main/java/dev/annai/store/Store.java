package dev.annai.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.function.Function;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The database: SQLite in one file, or PostgreSQL for many nodes.
 *
 * <p>{@link #write} returns when what was written is kept for good, and throws {@link
 * StoreUnavailable} when it is not. Safe for use by many threads.
 */
public final class Store implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Store.class);

  private final HikariDataSource pool;
  private final Jdbi jdbi;
  private final Writes writes;
  private final Seal seal;
  private final Ticker ticker;

  private Store(HikariDataSource pool, Jdbi jdbi, Writes writes, Seal seal) {
    this.pool = pool;
    this.jdbi = jdbi;
    this.writes = writes;
    this.seal = seal;
    this.ticker = Ticker.from(wallClock());
  }

  /**
   * Where the store is and how it is used.
   *
   * @param url {@code jdbc:sqlite:…} or {@code jdbc:postgresql:…}
   * @param pool how many connections
   * @param queue how many writes may wait for SQLite's one writer
   */
  public record Place(String url, String user, String password, int pool, int queue) {
    boolean isSqlite() {
      return url.startsWith("jdbc:sqlite:");
    }

    @Override
    public String toString() {
      return "Place[" + url.replaceAll("\\?.*", "") + "]";
    }
  }

  /** How writes reach the database. */
  interface Writes extends AutoCloseable {
    <T> T write(Function<Handle, T> change);

    @Override
    void close();
  }

  /**
   * Opens the store and brings its tables up to date.
   *
   * @throws StoreUnavailable when it cannot be opened
   */
  public static Store open(Place place, Seal seal) {
    try {
      var pool = new HikariDataSource(connections(place));
      migrate(pool);
      var jdbi = jdbi(pool);
      var writes =
          place.isSqlite() ? GroupCommit.start(jdbi, place.queue()) : new OwnTransaction(jdbi);
      return new Store(pool, jdbi, writes, seal);
    } catch (RuntimeException e) {
      throw new StoreUnavailable("store: %s cannot be opened: %s".formatted(place, cause(e)), e);
    }
  }

  /** Reads. */
  public <T> T read(Function<Handle, T> query) {
    try {
      return jdbi.withHandle(query::apply);
    } catch (JdbiException e) {
      throw unavailable(e);
    }
  }

  /** Writes in one transaction; returns after the commit. */
  public <T> T write(Function<Handle, T> change) {
    return writes.write(change);
  }

  /** Encrypts and decrypts what is kept. */
  public Seal seal() {
    return seal;
  }

  /** Monotonic time that the nodes of this store share. */
  public Ticker ticker() {
    return ticker;
  }

  @Override
  public void close() {
    writes.close();
    pool.close();
  }

  /** What the database said, without the statement and what was bound. */
  static StoreUnavailable unavailable(Exception e) {
    LOG.warn("store unavailable: {}", cause(e));
    return new StoreUnavailable(cause(e), e);
  }

  private static String cause(Throwable e) {
    var cause = e;
    while (!(cause instanceof SQLException) && cause.getCause() != null) {
      cause = cause.getCause();
    }
    return String.valueOf(cause.getMessage());
  }

  private static HikariConfig connections(Place place) {
    var config = new HikariConfig();
    config.setJdbcUrl(place.url());
    config.setMaximumPoolSize(place.pool());
    config.setMinimumIdle(1);
    config.setConnectionTimeout(5_000);
    config.setPoolName("annai");
    if (place.isSqlite()) {
      config.addDataSourceProperty("journal_mode", "WAL");
      config.addDataSourceProperty("synchronous", "FULL");
      config.addDataSourceProperty("busy_timeout", "5000");
    } else {
      config.setUsername(place.user());
      config.setPassword(place.password());
      config.addDataSourceProperty("tcpKeepAlive", "true");
      config.addDataSourceProperty("connectTimeout", "5");
      config.addDataSourceProperty("socketTimeout", "20");
      config.addDataSourceProperty("ApplicationName", "annai");
    }
    return config;
  }

  private static void migrate(DataSource pool) {
    Flyway.configure().dataSource(pool).locations("classpath:db/migration").load().migrate();
  }

  /** Statements fail with their text at most: what was bound are customers' words. */
  private static Jdbi jdbi(DataSource pool) {
    var jdbi = Jdbi.create(pool);
    jdbi.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
    return jdbi;
  }

  private long wallClock() {
    return System.currentTimeMillis();
  }
}
