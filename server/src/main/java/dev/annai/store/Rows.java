package dev.annai.store;

import dev.annai.store.Conversation.Hold;
import dev.annai.store.Conversation.Mood;
import dev.annai.store.Conversation.Origin;
import dev.annai.store.Conversation.Place;
import dev.annai.store.Conversation.Preview;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** Rows to values and back; words are sealed on their way. */
final class Rows {

  private static final String WORD_BREAK = "\n";

  private final Seal seal;

  Rows(Seal seal) {
    this.seal = seal;
  }

  Update bind(Update update, Conversation conversation) {
    return bindPlace(bindState(update, conversation), conversation.place())
        .bind("language", conversation.origin().language())
        .bind("store", conversation.origin().store())
        .bind("page", seal(conversation.origin().page()))
        .bind("dialogue", seal.close(conversation.dialogue()))
        .bind("mood", conversation.mood().score())
        .bind("evidence", seal.close(String.join(WORD_BREAK, conversation.mood().evidence())))
        .bind("preview", seal.close(conversation.preview().text()))
        .bind("preview_from", conversation.preview().from())
        .bind("category", conversation.category())
        .bind("blocked", conversation.blocked() ? 1 : 0)
        .bind("erased_at", conversation.erasedAt());
  }

  private static Update bindState(Update update, Conversation conversation) {
    return update
        .bind("id", conversation.id())
        .bind("token_hash", conversation.tokenHash())
        .bind("state", conversation.state().id())
        .bind("last_seq", conversation.lastSeq())
        .bind("opened_at", conversation.openedAt())
        .bind("last_at", conversation.lastAt())
        .bind("agent", conversation.hold().agent())
        .bind("fence", conversation.hold().fence())
        .bind("lease_until", conversation.hold().until());
  }

  private static Update bindPlace(Update update, @Nullable Place place) {
    return update
        .bind("queue", place == null ? null : place.queue())
        .bind("priority", place == null ? null : (Integer) place.priority())
        .bind("reason", place == null ? null : place.reason())
        .bind("waiting_since", place == null ? null : (Long) place.since())
        .bind("due_at", place == null ? null : (Long) place.dueAt());
  }

  Update bind(Update update, Event event) {
    return update
        .bind("seq", event.seq())
        .bind("at", event.at())
        .bind("type", event.type())
        .bind("body", seal.close(event.body()));
  }

  Conversation conversation(ResultSet row, StatementContext context) throws SQLException {
    var erasedAt = row.getLong("erased_at");
    var isErased = !row.wasNull();
    return new Conversation(
        row.getString("id"),
        row.getString("token_hash"),
        State.of(row.getString("state")),
        row.getLong("last_seq"),
        row.getLong("opened_at"),
        row.getLong("last_at"),
        new Origin(row.getString("language"), row.getString("store"), open(row.getString("page"))),
        place(row),
        new Hold(row.getString("agent"), row.getLong("fence"), row.getLong("lease_until")),
        mood(row),
        seal.open(row.getString("dialogue")),
        new Preview(seal.open(row.getString("preview")), row.getString("preview_from")),
        row.getString("category"),
        row.getInt("blocked") != 0,
        isErased ? erasedAt : null);
  }

  Event event(ResultSet row, StatementContext context) throws SQLException {
    return new Event(
        row.getLong("seq"),
        row.getLong("at"),
        row.getString("type"),
        seal.open(row.getString("body")));
  }

  private static @Nullable Place place(ResultSet row) throws SQLException {
    var queue = row.getString("queue");
    return queue == null
        ? null
        : new Place(
            queue,
            row.getInt("priority"),
            row.getString("reason"),
            row.getLong("waiting_since"),
            row.getLong("due_at"));
  }

  private Mood mood(ResultSet row) throws SQLException {
    var evidence = seal.open(row.getString("evidence"));
    return new Mood(
        row.getDouble("mood"),
        evidence.isEmpty() ? List.of() : List.of(evidence.split(WORD_BREAK, -1)));
  }

  private @Nullable String seal(@Nullable String words) {
    return words == null ? null : seal.close(words);
  }

  private @Nullable String open(@Nullable String kept) {
    return kept == null ? null : seal.open(kept);
  }
}
