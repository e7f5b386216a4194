package dev.annai.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The databases on which the same tests run. */
public enum Database {
  SQLITE,
  POSTGRES;

  private static @Nullable EmbeddedPostgres postgres;

  /** Settings of a new, empty store. */
  Map<Setting, String> fresh() {
    return switch (this) {
      case SQLITE -> Map.of();
      case POSTGRES ->
          Map.of(
              Setting.STORE, newPostgres(),
              Setting.STORE_USER, "postgres",
              Setting.STORE_PASSWORD, "postgres");
    };
  }

  /** Address of a new, empty database; user and password are {@code postgres}. */
  public static synchronized String newPostgres() {
    var name = "t" + UUID.randomUUID().toString().replace("-", "");
    try {
      if (postgres == null) {
        postgres = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
      }
      try (var connection = postgres.getPostgresDatabase().getConnection();
          var statement = connection.createStatement()) {
        statement.execute("create database " + name);
      }
      return "jdbc:postgresql://localhost:%d/%s".formatted(postgres.getPort(), name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
