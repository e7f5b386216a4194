package dev.annai.chat;

import dev.annai.dialogue.Choice;
import dev.annai.http.Json;
import dev.annai.store.Edit;
import dev.annai.store.Event;
import dev.annai.store.State;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can happen in a conversation; each is one event of its log. */
public sealed interface Happening {

  /** A customer opened the conversation. */
  record Opened(@Nullable String language, @Nullable String store, @Nullable String page)
      implements Happening {}

  /**
   * Somebody said something.
   *
   * @param from {@code customer}, {@code bot}, {@code agent} or {@code system}
   * @param by name of the agent
   * @param clientId the id that the sender gave it
   * @param choice value of the choice that the customer took
   * @param entry the entry that it is about
   * @param choices what can be pressed
   * @param decision why the bot said it
   * @param receipt id of the bot's receipt
   */
  record Said(
      String from,
      String text,
      @Nullable String by,
      @Nullable String clientId,
      @Nullable String choice,
      @Nullable String entry,
      @Nullable List<Choice> choices,
      @Nullable WireDecision decision,
      @Nullable String receipt)
      implements Happening {

    private static final Set<String> PEOPLE = Set.of("customer", "agent");

    /** Appends it; what a person said is also what the desk's list shows. */
    @Override
    public long append(Edit edit, long at) {
      if (PEOPLE.contains(from)) {
        edit.preview(Preview.of(this));
      }
      return Happening.super.append(edit, at);
    }

    /** A customer's message. */
    static Said customer(String text, String clientId, @Nullable String choice) {
      return new Said("customer", text, null, clientId, choice, null, null, null, null);
    }

    /** An agent's message. */
    public static Said agent(String text, String by, @Nullable String clientId) {
      return new Said("agent", text, by, clientId, null, null, null, null, null);
    }

    /** A message of the system. */
    public static Said system(String text) {
      return new Said("system", text, null, null, null, null, null, null, null);
    }

    /** A message of the bot. */
    static Said bot(
        String text, List<Choice> choices, @Nullable WireDecision decision, @Nullable String id) {
      return new Said(
          "bot",
          text,
          null,
          null,
          null,
          decision == null ? null : decision.entry(),
          choices.isEmpty() ? null : choices,
          decision,
          id);
    }
  }

  /**
   * The state changed, or somebody else has the conversation.
   *
   * @param by id of the account that did it, if one did
   * @param agent id of the account that has it now
   * @param note for the next agent
   */
  record Moved(
      State.Cause cause,
      State from,
      State to,
      @Nullable String by,
      @Nullable String agent,
      @Nullable String queue,
      @Nullable String reason,
      @Nullable String note)
      implements Happening {

    /** A change that needs no more words. */
    public static Moved of(
        State.Cause cause, State from, State to, @Nullable String by, @Nullable String agent) {
      return new Moved(cause, from, to, by, agent, null, null, null);
    }
  }

  /** A request was filed for people to work on. */
  record Filed(String number, String kind, String order, Map<String, String> fields)
      implements Happening {}

  /** The customer left an address at which a person may answer later. */
  record LeftAddress(String address) implements Happening {}

  /** The customer rated the conversation, from 1 to 5. */
  record Rated(int score, @Nullable String text) implements Happening {}

  /**
   * An agent marked the conversation.
   *
   * @param mark {@code category} or {@code blocked}
   */
  record Marked(String mark, String value, String by) implements Happening {}

  /** An event of a kind that this version does not know, or whose words were removed. */
  record Other(String type) implements Happening {}

  /** Appends it to a conversation and tells its number. */
  default long append(Edit edit, long at) {
    return edit.append(at, type(), Json.text(this));
  }

  /** What happened in an event. */
  static Happening of(Event event) {
    return switch (event.type()) {
      case "opened" -> Json.read(event.body(), Opened.class);
      case "said" -> Json.read(event.body(), Said.class);
      case "moved" -> Json.read(event.body(), Moved.class);
      case "filed" -> Json.read(event.body(), Filed.class);
      case "left-address" -> Json.read(event.body(), LeftAddress.class);
      case "rated" -> Json.read(event.body(), Rated.class);
      case "marked" -> Json.read(event.body(), Marked.class);
      default -> new Other(event.type());
    };
  }

  private String type() {
    return switch (this) {
      case Opened opened -> "opened";
      case Said said -> "said";
      case Moved moved -> "moved";
      case Filed filed -> "filed";
      case LeftAddress address -> "left-address";
      case Rated rated -> "rated";
      case Marked marked -> "marked";
      case Other other -> other.type();
    };
  }
}
