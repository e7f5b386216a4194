package dev.annai.store;

import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Which messages were taken, by the ids that their senders gave them. */
public final class SentLog {

  private SentLog() {}

  /**
   * A message that was taken.
   *
   * @param digest tells whether another message with the same id is the same
   * @param firstSeq number of the message's own event
   * @param lastSeq number of the last event of its turn
   * @param state of the conversation after the turn
   */
  public record Sent(String clientId, String digest, long firstSeq, long lastSeq, State state) {}

  /** Keeps that a message was taken. */
  public static void insert(Handle handle, String conversation, Sent sent) {
    var sql =
        """
        insert into sent (conversation, client_id, digest, first_seq, last_seq, state)
        values (:conversation, :client_id, :digest, :first_seq, :last_seq, :state)
        """;
    try (var insert = handle.createUpdate(sql)) {
      insert
          .bind("conversation", conversation)
          .bind("client_id", sent.clientId())
          .bind("digest", sent.digest())
          .bind("first_seq", sent.firstSeq())
          .bind("last_seq", sent.lastSeq())
          .bind("state", sent.state().id())
          .execute();
    }
  }

  /** The message of an id, if it was taken. */
  public static Optional<Sent> find(Handle handle, String conversation, String clientId) {
    var sql = "select * from sent where conversation = :conversation and client_id = :client_id";
    try (var query = handle.createQuery(sql)) {
      return query
          .bind("conversation", conversation)
          .bind("client_id", clientId)
          .map((row, context) ->
              new Sent(
                  row.getString("client_id"),
                  row.getString("digest"),
                  row.getLong("first_seq"),
                  row.getLong("last_seq"),
                  State.of(row.getString("state"))))
          .findOne();
    }
  }
}
