package dev.annai.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The database: SQLite in one file, or PostgreSQL for many nodes.
 *
 * <p>{@link #write} returns when what was written is kept for good, and throws {@link
 * StoreUnavailable} when it is not, or when nobody can tell. Safe for use by many threads.
 */
public final class Store implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Store.class);

  private final HikariDataSource pool;
  private final Jdbi jdbi;
  private final Writes writes;
  private final Seal seal;
  private final Ticker ticker;
  private final @Nullable Announcements announcements;
  private final @Nullable Checkpoints checkpoints;

  private Store(Place place, HikariDataSource pool, Jdbi jdbi, Seal seal) {
    this.pool = pool;
    this.jdbi = jdbi;
    this.seal = seal;
    this.writes =
        place.isSqlite() ? GroupCommit.start(jdbi, place.queue()) : new OwnTransaction(jdbi);
    this.ticker = Ticker.from(place.isSqlite() ? System.currentTimeMillis() : wallClock());
    this.announcements = place.isSqlite() ? null : new Announcements(place);
    this.checkpoints = place.isSqlite() ? Checkpoints.start(jdbi) : null;
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

    /** How many wait. */
    int waiting();

    @Override
    void close();
  }

  /**
   * Opens the store and brings its tables up to date.
   *
   * @throws StoreUnavailable when it cannot be opened
   */
  public static Store open(Place place, Seal seal) {
    HikariDataSource pool = null;
    try {
      pool = new HikariDataSource(connections(place));
      migrate(pool);
      return new Store(place, pool, jdbi(pool), seal);
    } catch (RuntimeException e) {
      if (pool != null) {
        pool.close();
      }
      throw new StoreUnavailable("store: %s cannot be opened: %s".formatted(place, cause(e)), e);
    }
  }

  /** Reads. */
  public <T> T read(Function<Handle, T> query) {
    try {
      return jdbi.withHandle(query::apply);
    } catch (JdbiException e) {
      throw unavailable(e, false);
    }
  }

  /** Writes in one transaction; returns after the commit. */
  public <T> T write(Function<Handle, T> change) {
    return writes.write(change);
  }

  /** How many writes wait for their turn. */
  public int waiting() {
    return writes.waiting();
  }

  /** Encrypts and decrypts what is kept. */
  public Seal seal() {
    return seal;
  }

  /** Monotonic time that the nodes of this store share. */
  public Ticker ticker() {
    return ticker;
  }

  /** Says something to the other nodes when a transaction commits. */
  public void announce(Handle handle, String words) {
    if (announcements != null) {
      announcements.say(handle, words);
    }
  }

  /** Says something fleeting to the other nodes; it may be lost. */
  public void announce(String words) {
    if (announcements != null) {
      try {
        jdbi.useHandle(handle -> announcements.say(handle, words));
      } catch (JdbiException e) {
        LOG.debug("not announced", e);
      }
    }
  }

  /**
   * Hears what other nodes say from now on.
   *
   * @param heard what one said
   * @param mayHaveMissed run when words may have been lost
   */
  public void listen(Consumer<String> heard, Runnable mayHaveMissed) {
    if (announcements != null) {
      announcements.listen(heard, mayHaveMissed);
    }
  }

  @Override
  public void close() {
    if (announcements != null) {
      announcements.close();
    }
    writes.close();
    if (checkpoints != null) {
      checkpoints.close();
    }
    pool.close();
  }

  /** What the database said, without the statement and what was bound. */
  static StoreUnavailable unavailable(Exception e, boolean mayBeKept) {
    LOG.warn("store unavailable: {}", cause(e));
    return new StoreUnavailable(cause(e), e, mayBeKept);
  }

  static String cause(Throwable e) {
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
      config.addDataSourceProperty("transaction_mode", "IMMEDIATE");
      config.addDataSourceProperty("wal_autocheckpoint", String.valueOf(Checkpoints.TOO_MANY));
      config.addDataSourceProperty("journal_size_limit", String.valueOf(Checkpoints.KEPT_BYTES));
      config.setConnectionInitSql("pragma secure_delete = on");
    } else {
      config.setUsername(place.user());
      config.setPassword(place.password());
      config.setExceptionOverride(new ReadOnlyLeaves());
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

  /** The nodes of one PostgreSQL go by its clock. */
  private long wallClock() {
    var sql = "select cast(extract(epoch from clock_timestamp()) * 1000 as bigint)";
    return jdbi.withHandle(handle -> {
      try (var query = handle.createQuery(sql)) {
        return query.mapTo(Long.class).one();
      }
    });
  }
}
