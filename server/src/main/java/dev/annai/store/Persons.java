package dev.annai.store;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.Handle;

/**
 * Whose conversations are whose: finds one person's again by a telephone number, an e-mail address
 * or an order's number. Keeps only what these hash to.
 */
public final class Persons {

  private final Seal seal;

  /** Hashes with the keys of this seal. */
  public Persons(Seal seal) {
    this.seal = seal;
  }

  /**
   * By what a person is known.
   *
   * @param text a telephone number, an e-mail address or an order's number, as it was written
   * @param isProven whether it is certainly theirs; else they said so
   */
  public record Known(String text, boolean isProven) {

    /** Certainly theirs. */
    public static Known proven(String text) {
      return new Known(text, true);
    }

    /** Theirs as they say. */
    public static Known said(String text) {
      return new Known(text, false);
    }

    @Override
    public String toString() {
      return "Known[]";
    }
  }

  /**
   * Somebody asked for a person's conversations.
   *
   * @param at moment of the business clock
   * @param kind {@code export} or {@code erasure}
   * @param askedBy the customer, or an agent's id
   * @param found how many conversations there were
   * @param kept how many of them the law demands to keep for now
   */
  public record Request(String id, long at, String kind, String askedBy, int found, int kept) {}

  /** Notes by what the customer of a conversation is known; what was proven stays so. */
  public void insert(Handle handle, String conversation, Collection<Known> all) {
    var sql =
        """
        insert into person (conversation, mark, proven) values (:conversation, :mark, :proven)
        on conflict (conversation, mark) do update set
          proven = case when excluded.proven > person.proven
            then excluded.proven else person.proven end
        """;
    for (var known : all) {
      var plain = plain(known.text());
      if (!plain.isEmpty()) {
        try (var insert = handle.createUpdate(sql)) {
          insert
              .bind("conversation", conversation)
              .bind("mark", seal.mark(plain))
              .bind("proven", known.isProven() ? 1 : 0)
              .execute();
        }
      }
    }
  }

  /**
   * Ids of a person's conversations that still have words, the oldest first.
   *
   * @param text a telephone number, an e-mail address or an order's number
   * @param isProven only those of which it is certain
   */
  public List<String> conversations(Handle handle, String text, boolean isProven) {
    var sql =
        """
        select id from conversation
        where erased_at is null and id in
          (select conversation from person where mark in (<marks>) and proven >= :proven)
        order by opened_at, id
        """;
    try (var query = handle.createQuery(sql)) {
      return query
          .bindList("marks", seal.marks(plain(text)))
          .bind("proven", isProven ? 1 : 0)
          .mapTo(String.class)
          .list();
    }
  }

  /** Keeps that somebody asked. */
  public static void insert(Handle handle, Request request) {
    var sql =
        """
        insert into person_request (id, at, kind, asked_by, found, kept)
        values (:id, :at, :kind, :asked_by, :found, :kept)
        """;
    try (var insert = handle.createUpdate(sql)) {
      insert
          .bind("id", request.id())
          .bind("at", request.at())
          .bind("kind", request.kind())
          .bind("asked_by", request.askedBy())
          .bind("found", request.found())
          .bind("kept", request.kept())
          .execute();
    }
  }

  /** Who asked, the latest first. */
  public static List<Request> requests(Handle handle, int limit) {
    var sql = "select * from person_request order by at desc, id limit :limit";
    try (var query = handle.createQuery(sql)) {
      return query
          .bind("limit", limit)
          .map((row, context) ->
              new Request(
                  row.getString("id"),
                  row.getLong("at"),
                  row.getString("kind"),
                  row.getString("asked_by"),
                  row.getInt("found"),
                  row.getInt("kept")))
          .list();
    }
  }

  /** One form for all ways to write the same; a telephone number as it is dialled at home. */
  private static String plain(String text) {
    var bare = text.strip().toLowerCase(Locale.ROOT);
    if (!bare.matches("\\+?[\\d ().-]+")) {
      return bare;
    }
    var digits = bare.replaceAll("\\D", "");
    return bare.startsWith("+") ? digits.replaceFirst("^8[12]0?", "0") : digits;
  }
}
