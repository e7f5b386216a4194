package dev.annai.desk;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.annai.chat.WireMessage;
import dev.annai.store.Conversation;
import dev.annai.store.Conversation.Mood;
import dev.annai.store.State;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A conversation as the desk's pages know it. */
final class WireConversation {

  private final Staff staff;
  private final Leases leases;

  WireConversation(Staff staff, Leases leases) {
    this.staff = staff;
    this.leases = leases;
  }

  /**
   * How a conversation stands.
   *
   * @param dueAt when a person should have answered, while it waits or is held
   */
  record View(
      String id,
      String state,
      @Nullable String language,
      @Nullable String store,
      @Nullable String page,
      String openedAt,
      String lastAt,
      long lastSeq,
      @Nullable String reason,
      @Nullable String queue,
      @Nullable Integer priority,
      @Nullable String waitingSince,
      @Nullable Long waitingSeconds,
      @Nullable String dueAt,
      boolean overdue,
      @JsonInclude(Include.ALWAYS) @Nullable WireAgent agent,
      Mood mood,
      @Nullable String preview,
      @Nullable String previewFrom,
      String category,
      boolean blocked,
      boolean erased) {}

  /** A conversation at a moment of the business clock. */
  View of(Conversation conversation, long now) {
    var origin = conversation.origin();
    var place = conversation.place();
    var isWaiting = conversation.state() == State.WAITING;
    var preview = conversation.preview();
    return new View(
        conversation.id(),
        conversation.state().id(),
        origin.language(),
        origin.store(),
        origin.page(),
        WireMessage.at(conversation.openedAt()),
        WireMessage.at(conversation.lastAt()),
        conversation.lastSeq(),
        place == null ? null : place.reason(),
        place == null ? null : place.queue(),
        place == null ? null : (Integer) place.priority(),
        place == null ? null : WireMessage.at(place.since()),
        place == null ? null : (Long) (Math.max(0, now - place.since()) / 1000),
        place == null ? null : WireMessage.at(place.dueAt()),
        place != null && isWaiting && now > place.dueAt(),
        agent(conversation),
        conversation.mood(),
        preview.text().isEmpty() ? null : preview.text(),
        preview.from().isEmpty() ? null : preview.from(),
        conversation.category(),
        conversation.blocked(),
        conversation.erasedAt() != null);
  }

  /** How many conversations there are by state, and how many an agent has. */
  static Map<String, Integer> counts(Map<String, Integer> byState, int mine) {
    var counts = new TreeMap<>(byState);
    counts.put("mine", mine);
    return counts;
  }

  private @Nullable WireAgent agent(Conversation conversation) {
    var holder = leases.isHeld(conversation) ? conversation.hold().agent() : null;
    return holder == null ? null : staff.byId(holder).map(WireAgent::of).orElse(null);
  }
}
