package dev.annai.orders;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** Orders in a database that is only read, by one configured query. */
final class SqlOrders implements OrderSource {

  private static final int CONNECTIONS = 4;
  private static final int SQLITE_READ_ONLY = 1;

  private final HikariDataSource pool;
  private final Jdbi jdbi;
  private final String query;
  private final int seconds;

  SqlOrders(OrderSystem system) {
    this.seconds = Math.toIntExact(Math.max(1, system.timeout().plusMillis(999).toSeconds()));
    this.pool = new HikariDataSource(connections(system, seconds));
    this.jdbi = Jdbi.create(pool);
    this.query = system.query();
  }

  /** The server starts, and goes on, whether the database is there or not. */
  private static HikariConfig connections(OrderSystem system, int seconds) {
    var config = new HikariConfig();
    config.setPoolName("orders");
    config.setJdbcUrl(system.url());
    config.setReadOnly(true);
    config.setMaximumPoolSize(CONNECTIONS);
    config.setMinimumIdle(0);
    config.setInitializationFailTimeout(-1);
    config.setConnectionTimeout(Math.max(250, system.timeout().toMillis()));
    config.setValidationTimeout(Math.max(250, system.timeout().toMillis() / 2));
    if (system.url().startsWith("jdbc:sqlite:")) {
      config.addDataSourceProperty("open_mode", Integer.toString(SQLITE_READ_ONLY));
    } else {
      config.setUsername(system.user());
      config.setPassword(system.password());
      config.addDataSourceProperty("readOnlyMode", "always");
      config.addDataSourceProperty("connectTimeout", Integer.toString(seconds));
      config.addDataSourceProperty("socketTimeout", Integer.toString(2 * seconds));
    }
    return config;
  }

  @Override
  public Optional<Map<String, String>> fields(String number) throws IOException {
    try {
      var rows =
          jdbi.withHandle(handle ->
              handle
                  .createQuery(query)
                  .bind(OrderSystem.PARAMETER.substring(1), number)
                  .setQueryTimeout(seconds)
                  .setMaxRows(2)
                  .map((row, context) -> cells(row))
                  .list());
      if (rows.size() > 1) {
        throw new OrderForm.Faulty("more than one row", "one row of an order");
      }
      return rows.stream().findFirst();
    } catch (JdbiException e) {
      throw new IOException(cause(e), e);
    }
  }

  private static Map<String, String> cells(ResultSet row) throws SQLException {
    var cells = new HashMap<String, String>();
    var columns = row.getMetaData();
    for (var i = 1; i <= columns.getColumnCount(); i++) {
      var cell = row.getString(i);
      if (cell != null) {
        cells.put(columns.getColumnLabel(i).toLowerCase(Locale.ROOT), cell);
      }
    }
    return cells;
  }

  /** The database's own word for what is wrong; its message may hold what was asked. */
  private static String cause(JdbiException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        return "%s, SQLSTATE %s".formatted(sql.getClass().getSimpleName(), sql.getSQLState());
      }
    }
    return e.getClass().getSimpleName();
  }

  @Override
  public void close() {
    pool.close();
  }
}
