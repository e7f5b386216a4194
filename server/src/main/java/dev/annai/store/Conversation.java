package dev.annai.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a conversation stands after its last event.
 *
 * @param tokenHash of the customer's token
 * @param lastSeq number of its last event
 * @param openedAt moment of the business clock, milliseconds since 1970; likewise the others
 * @param lastAt moment of its last event
 * @param place in which queue it waits or waited, if it was handed over
 * @param hold who has it
 * @param dialogue what the bot remembers, as JSON
 * @param preview the last words that were said
 * @param category decides how long it is kept: {@code chat}, {@code complaint}, {@code
 *     order-dispute}
 * @param blocked whether the customer may no longer write
 * @param erasedAt when its words were removed, if they were
 */
public record Conversation(
    String id,
    String tokenHash,
    State state,
    long lastSeq,
    long openedAt,
    long lastAt,
    Origin origin,
    @Nullable Place place,
    Hold hold,
    Mood mood,
    String dialogue,
    Preview preview,
    String category,
    boolean blocked,
    @Nullable Long erasedAt) {

  /** Where it began. */
  public record Origin(@Nullable String language, @Nullable String store, @Nullable String page) {}

  /**
   * A place in a queue, kept when the conversation comes back to it.
   *
   * @param priority 1 is the most urgent
   * @param since moment of the business clock
   * @param dueAt when a person should have answered
   */
  public record Place(String queue, int priority, String reason, long since, long dueAt) {}

  /**
   * Who has it.
   *
   * @param agent id of the account; absent when nobody has it
   * @param fence grows with every taking, so that what an earlier holder sends is recognised
   * @param until moment of the {@link Ticker} at which it goes back unless it is renewed
   */
  public record Hold(@Nullable String agent, long fence, long until) {
    static final Hold NOBODY = new Hold(null, 0, 0);
  }

  /** How upset the customer was at worst since a person last closed it, and by which words. */
  public record Mood(double score, List<String> evidence) {
    public Mood {
      evidence = List.copyOf(evidence);
    }
  }

  /** The last words that were said, shortened, and whose they are. */
  public record Preview(String text, String from) {}

  /** A conversation that begins. */
  public static Conversation begin(String id, String tokenHash, long at, Origin origin) {
    return new Conversation(
        id,
        tokenHash,
        State.BOT,
        0,
        at,
        at,
        origin,
        null,
        Hold.NOBODY,
        new Mood(0, List.of()),
        "",
        new Preview("", ""),
        "chat",
        false,
        null);
  }

  /** A changed copy. */
  public Edit edit() {
    return new Edit(this);
  }
}
