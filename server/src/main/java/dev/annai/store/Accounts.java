package dev.annai.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** The people at the desk, and who of them has signed in. */
public final class Accounts {

  private Accounts() {}

  /**
   * A person at the desk.
   *
   * @param password as {@code Password} in {@code dev.annai.desk} wrote it
   * @param role {@code agent}, {@code editor} or {@code admin}
   * @param seenAt moment of the {@link Ticker} at which a live connection last showed it
   */
  public record Account(
      String id, String name, String password, String role, boolean isActive, long seenAt) {
    @Override
    public String toString() {
      return "Account[" + id + "]";
    }
  }

  /**
   * Somebody who has signed in.
   *
   * @param hash of the secret in the cookie
   * @param csrf what every writing request must carry
   * @param until moment of the {@link Ticker}
   */
  public record Session(String hash, String account, String csrf, long until) {
    @Override
    public String toString() {
      return "Session[" + account + "]";
    }
  }

  /** Keeps an account; false when the name is taken. */
  public static boolean insert(Handle handle, Account account) {
    var sql =
        """
        insert into account (id, name, password, role, active, seen_at)
        values (:id, :name, :password, :role, :active, :seen_at)
        on conflict (name) do nothing
        """;
    try (var insert = handle.createUpdate(sql)) {
      return insert
              .bind("id", account.id())
              .bind("name", account.name())
              .bind("password", account.password())
              .bind("role", account.role())
              .bind("active", account.isActive() ? 1 : 0)
              .bind("seen_at", account.seenAt())
              .execute()
          > 0;
    }
  }

  /** All accounts, by name. */
  public static List<Account> all(Handle handle) {
    try (var query = handle.createQuery("select * from account order by name")) {
      return query.map(Accounts::account).list();
    }
  }

  /** The account of a name. */
  public static Optional<Account> byName(Handle handle, String name) {
    try (var query = handle.createQuery("select * from account where name = :name")) {
      return query.bind("name", name).map(Accounts::account).findOne();
    }
  }

  /** Notes that an account is at the desk now. */
  public static void see(Handle handle, String id, long now) {
    try (var update = handle.createUpdate("update account set seen_at = :now where id = :id")) {
      update.bind("now", now).bind("id", id).execute();
    }
  }

  /** Keeps a session and forgets those that have ended. */
  public static void insert(Handle handle, Session session, long now) {
    try (var delete = handle.createUpdate("delete from session where expires_at <= :now")) {
      delete.bind("now", now).execute();
    }
    var sql =
        """
        insert into session (hash, account, csrf, expires_at)
        values (:hash, :account, :csrf, :expires_at)
        """;
    try (var insert = handle.createUpdate(sql)) {
      insert
          .bind("hash", session.hash())
          .bind("account", session.account())
          .bind("csrf", session.csrf())
          .bind("expires_at", session.until())
          .execute();
    }
  }

  /** The session of a secret's hash, unless it has ended. */
  public static Optional<Session> session(Handle handle, String hash, long now) {
    var sql = "select * from session where hash = :hash and expires_at > :now";
    try (var query = handle.createQuery(sql)) {
      return query
          .bind("hash", hash)
          .bind("now", now)
          .map((row, context) ->
              new Session(
                  row.getString("hash"),
                  row.getString("account"),
                  row.getString("csrf"),
                  row.getLong("expires_at")))
          .findOne();
    }
  }

  /** Forgets a session. */
  public static void deleteSession(Handle handle, String hash) {
    try (var delete = handle.createUpdate("delete from session where hash = :hash")) {
      delete.bind("hash", hash).execute();
    }
  }

  private static Account account(ResultSet row, StatementContext context) throws SQLException {
    return new Account(
        row.getString("id"),
        row.getString("name"),
        row.getString("password"),
        row.getString("role"),
        row.getInt("active") != 0,
        row.getLong("seen_at"));
  }
}
