package dev.annai.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** What other systems are to be told: written with the event, told afterwards, at least once. */
public final class Outbox {

  /** Waits to be told. */
  public static final String WAITING = "waiting";

  /** Was told. */
  public static final String SENT = "sent";

  /** Could not be told for a day; kept until somebody sends it again. */
  public static final String DEAD = "dead";

  private Outbox() {}

  /**
   * Something to tell.
   *
   * @param body JSON without customers' words
   * @param createdAt moment of the {@link Ticker}; likewise the next
   * @param dueAt when to try next
   * @param error what went wrong last
   */
  public record Item(
      String id,
      String type,
      String body,
      String state,
      int attempts,
      long createdAt,
      long dueAt,
      @Nullable String error) {

    /** Something new. */
    public static Item fresh(String id, String type, String body, long now) {
      return new Item(id, type, body, WAITING, 0, now, now, null);
    }
  }

  /** Keeps something to tell. */
  public static void insert(Handle handle, Item item) {
    var sql =
        """
        insert into outbox (id, type, body, state, attempts, created_at, due_at, error)
        values (:id, :type, :body, :state, :attempts, :created_at, :due_at, :error)
        """;
    try (var insert = handle.createUpdate(sql)) {
      insert
          .bind("id", item.id())
          .bind("type", item.type())
          .bind("body", item.body())
          .bind("state", item.state())
          .bind("attempts", item.attempts())
          .bind("created_at", item.createdAt())
          .bind("due_at", item.dueAt())
          .bind("error", item.error())
          .execute();
    }
  }

  /** What is due, the oldest first. */
  public static List<Item> due(Handle handle, long now, int limit) {
    var sql =
        """
        select * from outbox where state = 'waiting' and due_at <= :now
        order by due_at, id limit :limit
        """;
    try (var query = handle.createQuery(sql)) {
      return query.bind("now", now).bind("limit", limit).map(Outbox::item).list();
    }
  }

  /** Takes something for a while, so that no other node tells it too; false when one has it. */
  public static boolean claim(Handle handle, Item item, long until) {
    var sql =
        """
        update outbox set due_at = :until
        where id = :id and state = 'waiting' and due_at = :due_at
        """;
    try (var update = handle.createUpdate(sql)) {
      return update
              .bind("until", until)
              .bind("id", item.id())
              .bind("due_at", item.dueAt())
              .execute()
          > 0;
    }
  }

  /** Changes state, tries, time and error to those of the item. */
  public static void update(Handle handle, Item item) {
    var sql =
        """
        update outbox set state = :state, attempts = :attempts, due_at = :due_at, error = :error
        where id = :id
        """;
    try (var update = handle.createUpdate(sql)) {
      update
          .bind("state", item.state())
          .bind("attempts", item.attempts())
          .bind("due_at", item.dueAt())
          .bind("error", item.error())
          .bind("id", item.id())
          .execute();
    }
  }

  /** Begins anew, as if it had just happened. */
  public static void renew(Handle handle, Item item) {
    var sql = "update outbox set created_at = :created_at where id = :id";
    try (var update = handle.createUpdate(sql)) {
      update.bind("created_at", item.createdAt()).bind("id", item.id()).execute();
    }
    update(handle, item);
  }

  /** Those in a state, the latest first. */
  public static List<Item> in(Handle handle, String state, int limit) {
    var sql =
        """
        select * from outbox where state = :state order by created_at desc, id limit :limit
        """;
    try (var query = handle.createQuery(sql)) {
      return query.bind("state", state).bind("limit", limit).map(Outbox::item).list();
    }
  }

  /** The item of an id. */
  public static Optional<Item> byId(Handle handle, String id) {
    try (var query = handle.createQuery("select * from outbox where id = :id")) {
      return query.bind("id", id).map(Outbox::item).findOne();
    }
  }

  /** Forgets what was told before a moment. */
  public static int deleteSent(Handle handle, long before) {
    var sql = "delete from outbox where state = 'sent' and created_at < :before";
    try (var delete = handle.createUpdate(sql)) {
      return delete.bind("before", before).execute();
    }
  }

  private static Item item(ResultSet row, StatementContext context) throws SQLException {
    return new Item(
        row.getString("id"),
        row.getString("type"),
        row.getString("body"),
        row.getString("state"),
        row.getInt("attempts"),
        row.getLong("created_at"),
        row.getLong("due_at"),
        row.getString("error"));
  }
}
