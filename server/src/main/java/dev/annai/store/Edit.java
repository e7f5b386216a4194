package dev.annai.store;

import dev.annai.store.Conversation.Hold;
import dev.annai.store.Conversation.Mood;
import dev.annai.store.Conversation.Place;
import dev.annai.store.Conversation.Preview;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happens to a conversation in one transaction: the events that are appended and how it stands
 * after them. Made by one thread.
 */
public final class Edit {

  private final Conversation before;
  private final List<Event> events = new ArrayList<>();
  private State state;
  private long lastAt;
  private @Nullable Place place;
  private Hold hold;
  private Mood mood;
  private String dialogue;
  private Preview preview;
  private String category;
  private boolean blocked;
  private @Nullable String language;

  Edit(Conversation before) {
    this.before = before;
    this.state = before.state();
    this.lastAt = before.lastAt();
    this.place = before.place();
    this.hold = before.hold();
    this.mood = before.mood();
    this.dialogue = before.dialogue();
    this.preview = before.preview();
    this.category = before.category();
    this.blocked = before.blocked();
    this.language = before.origin().language();
  }

  /** Appends an event and tells its number. */
  public long append(long at, String type, String body) {
    var seq = before.lastSeq() + events.size() + 1;
    events.add(new Event(seq, at, type, body));
    lastAt = Math.max(lastAt, at);
    return seq;
  }

  /**
   * Changes the state.
   *
   * @throws IllegalStateException when there is no such way
   */
  public Edit move(State.Cause cause) {
    state =
        state
            .after(cause)
            .orElseThrow(() ->
                new IllegalStateException(
                    "cause: %s in state %s (expected: a way that State lists)"
                        .formatted(cause, state)));
    return this;
  }

  /** Sets the place in a queue. */
  public Edit place(@Nullable Place place) {
    this.place = place;
    return this;
  }

  /** Sets who has it. */
  public Edit hold(Hold hold) {
    this.hold = hold;
    return this;
  }

  /** Sets the mood. */
  public Edit mood(Mood mood) {
    this.mood = mood;
    return this;
  }

  /** Sets what the bot remembers. */
  public Edit dialogue(String dialogue) {
    this.dialogue = dialogue;
    return this;
  }

  /** Sets the last words. */
  public Edit preview(Preview preview) {
    this.preview = preview;
    return this;
  }

  /** Sets the category. */
  public Edit category(String category) {
    this.category = category;
    return this;
  }

  /** Sets whether the customer may no longer write. */
  public Edit blocked(boolean blocked) {
    this.blocked = blocked;
    return this;
  }

  /** Sets the language that the customer speaks now. */
  public Edit language(String language) {
    this.language = language;
    return this;
  }

  /** How the conversation stood before. */
  public Conversation before() {
    return before;
  }

  /** The events appended so far, in order. */
  public List<Event> events() {
    return List.copyOf(events);
  }

  /** How the conversation stands after the events appended so far. */
  public Conversation after() {
    var origin = before.origin();
    return new Conversation(
        before.id(),
        before.tokenHash(),
        state,
        before.lastSeq() + events.size(),
        before.openedAt(),
        lastAt,
        new Conversation.Origin(language, origin.store(), origin.page()),
        place,
        hold,
        mood,
        dialogue,
        preview,
        category,
        blocked,
        before.erasedAt());
  }
}
