package dev.annai.store;

import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** How far each side of a conversation has received and read. */
public final class Marks {

  private Marks() {}

  /**
   * How far a side is.
   *
   * @param delivered number of the last event that reached it
   * @param read number of the last event that it has seen
   */
  public record Mark(long delivered, long read) {}

  /** Moves a side's mark forward; never back. */
  public static void advance(Handle handle, String conversation, String side, Mark mark) {
    var sql =
        """
        insert into mark (conversation, side, delivered, read)
        values (:conversation, :side, :delivered, :read)
        on conflict (conversation, side) do update set
          delivered = case when excluded.delivered > mark.delivered
            then excluded.delivered else mark.delivered end,
          read = case when excluded.read > mark.read then excluded.read else mark.read end
        """;
    try (var upsert = handle.createUpdate(sql)) {
      upsert
          .bind("conversation", conversation)
          .bind("side", side)
          .bind("delivered", mark.delivered())
          .bind("read", mark.read())
          .execute();
    }
  }

  /** The marks of a conversation by side. */
  public static Map<String, Mark> of(Handle handle, String conversation) {
    var marks = new HashMap<String, Mark>();
    try (var query = handle.createQuery("select * from mark where conversation = :id")) {
      query
          .bind("id", conversation)
          .map((row, context) ->
              Map.entry(
                  row.getString("side"), new Mark(row.getLong("delivered"), row.getLong("read"))))
          .forEach(entry -> marks.put(entry.getKey(), entry.getValue()));
    }
    return marks;
  }
}
