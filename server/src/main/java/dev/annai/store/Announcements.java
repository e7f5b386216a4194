package dev.annai.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How the nodes of one PostgreSQL tell each other that there is news: LISTEN and NOTIFY, ids only.
 * A word may be lost with a connection; whoever listens is then told to look for itself.
 */
final class Announcements implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Announcements.class);
  private static final String CHANNEL = "annai";
  private static final int WAIT_MILLIS = 5_000;
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final Store.Place place;
  private final String node = Token.id();
  private volatile boolean closed;
  private volatile @Nullable Thread thread;

  Announcements(Store.Place place) {
    this.place = place;
  }

  /** Says something to the other nodes when the transaction commits. */
  void say(Handle handle, String words) {
    try (var query = handle.createQuery("select pg_notify(:channel, :words)")) {
      query
          .bind("channel", CHANNEL)
          .bind("words", node + " " + words)
          .map((row, context) -> true)
          .one();
    }
  }

  /**
   * Listens from now on.
   *
   * @param heard what another node said
   * @param mayHaveMissed run when words may have been lost
   */
  void listen(Consumer<String> heard, Runnable mayHaveMissed) {
    thread =
        Thread.ofPlatform().name("store-listener").daemon().start(() -> run(heard, mayHaveMissed));
  }

  @Override
  public void close() {
    closed = true;
    var running = thread;
    if (running != null) {
      running.interrupt();
    }
  }

  private void run(Consumer<String> heard, Runnable mayHaveMissed) {
    while (!closed) {
      try (var connection =
          DriverManager.getConnection(place.url(), place.user(), place.password())) {
        try (var statement = connection.createStatement()) {
          statement.execute("listen " + CHANNEL);
        }
        mayHaveMissed.run();
        hear(connection, heard);
      } catch (SQLException | RuntimeException e) {
        if (!closed) {
          LOG.warn("listening interrupted: {}", e.getMessage());
          pause();
        }
      }
    }
  }

  private void hear(Connection connection, Consumer<String> heard) throws SQLException {
    var source = connection.unwrap(PGConnection.class);
    while (!closed) {
      var notifications = source.getNotifications(WAIT_MILLIS);
      if (notifications == null || notifications.length == 0) {
        requireAlive(connection);
        continue;
      }
      for (var notification : notifications) {
        var words = notification.getParameter().split(" ", 2);
        if (words.length == 2 && !words[0].equals(node)) {
          heard.accept(words[1]);
        }
      }
    }
  }

  private static void requireAlive(Connection connection) throws SQLException {
    if (!connection.isValid(5)) {
      throw new SQLException("the connection is gone");
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
