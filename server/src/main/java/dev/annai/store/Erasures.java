package dev.annai.store;

import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * Removes words for good, and keeps that it was done. What is left of a conversation is counted.
 */
public final class Erasures {

  private static final List<String> TABLES =
      List.of("event", "sent", "mark", "receipt", "request", "person");

  private Erasures() {}

  /**
   * Removes all that was said in a conversation.
   *
   * @param at moment of the business clock
   * @param why for the record
   * @return false when it was removed before
   */
  public static boolean erase(Handle handle, String id, long at, String why) {
    var sql =
        """
        update conversation set token_hash = :token, state = 'closed', page = null, dialogue = '',
          agent = null, lease_until = 0, evidence = '', preview = '', preview_from = '',
          erase_at = null, erased_at = :at
        where id = :id and erased_at is null
        """;
    try (var update = handle.createUpdate(sql)) {
      var bound = update.bind("token", "erased " + id).bind("at", at).bind("id", id);
      if (bound.execute() == 0) {
        return false;
      }
    }
    for (var table : TABLES) {
      try (var delete = handle.createUpdate("delete from " + table + " where conversation = :id")) {
        delete.bind("id", id).execute();
      }
    }
    record(handle, id, at, why);
    return true;
  }

  /**
   * Notes that a conversation is to be erased, but not before a moment of the business clock.
   *
   * @param why for the record; of two who ask the first is remembered
   */
  public static void eraseLater(Handle handle, String id, long at, String why) {
    var sql =
        """
        update conversation set erase_at = :at, erase_why = coalesce(erase_why, :why)
        where id = :id and erased_at is null
        """;
    try (var update = handle.createUpdate(sql)) {
      update.bind("at", at).bind("why", why).bind("id", id).execute();
    }
  }

  /** Ids of a category's conversations in which nothing was said since a moment. */
  public static List<String> idle(Handle handle, String category, long since, int limit) {
    var sql =
        """
        select id from conversation
        where erased_at is null and category = :category and last_at < :since
        order by last_at limit :limit
        """;
    try (var query = handle.createQuery(sql)) {
      return query
          .bind("category", category)
          .bind("since", since)
          .bind("limit", limit)
          .mapTo(String.class)
          .list();
    }
  }

  /** Ids of conversations whose erasure was asked for and is due. */
  public static List<String> asked(Handle handle, long now, int limit) {
    var sql =
        """
        select id from conversation
        where erased_at is null and erase_at is not null and erase_at <= :now limit :limit
        """;
    try (var query = handle.createQuery(sql)) {
      return query.bind("now", now).bind("limit", limit).mapTo(String.class).list();
    }
  }

  private static void record(Handle handle, String id, long at, String why) {
    var sql =
        """
        insert into erasure (conversation, at, why, category)
        select id, :at, coalesce(erase_why, :why), category from conversation where id = :id
        """;
    try (var insert = handle.createUpdate(sql)) {
      insert.bind("at", at).bind("why", why).bind("id", id).execute();
    }
  }
}
