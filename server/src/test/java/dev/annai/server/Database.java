package dev.annai.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
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

  /** Ends all connections to a store, and lets none in until it is allowed again. */
  static void allow(Map<Setting, String> store, boolean isAllowed) {
    alter(store, "allow_connections " + isAllowed);
  }

  /** Ends all connections to a store; new ones can only read until they may write again. */
  static void readOnly(Map<Setting, String> store, boolean isReadOnly) {
    alter(store, "set default_transaction_read_only = " + isReadOnly);
  }

  private static synchronized void alter(Map<Setting, String> store, String change) {
    var url = Objects.requireNonNull(store.get(Setting.STORE));
    var name = url.substring(url.lastIndexOf('/') + 1);
    try (var connection = Objects.requireNonNull(postgres).getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("alter database " + name + " " + change);
      statement.execute(
          "select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + name + "'");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
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
