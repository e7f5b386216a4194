package dev.annai.chat;

import dev.annai.dialogue.KnowledgeBase;
import dev.annai.text.Language;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the system says around a conversation, in the words of the pack's messages. A pack without
 * such a message says nothing there.
 */
final class SystemTexts {

  /** Greets; {@code shop}: its name. */
  static final String WELCOME = "welcome";

  /** Tells the place in the queue; {@code place}: from 1. */
  static final String PLACE = "waiting-place";

  /** Tells who is there; {@code agent}: the name. */
  static final String TAKEN = "agent-joined";

  /** Tells that the agent had to leave and the place in the queue is kept. */
  static final String GIVEN_BACK = "agent-left";

  /** Tells that another agent goes on; {@code agent}: the name. */
  static final String TRANSFERRED = "agent-changed";

  /** Tells that the conversation was closed and that writing opens it again. */
  static final String CLOSED = "conversation-closed";

  /** Says that something went wrong and offers a person. */
  static final String FAULT = "fault";

  /** Label of the button that brings a person. */
  static final String PERSON = "choice-person";

  private SystemTexts() {}

  /** A message in the language of a conversation. */
  static Optional<String> text(
      KnowledgeBase knowledge, @Nullable String language, String key, Map<String, ?> values) {
    var in = language(knowledge, language);
    if (!knowledge.messages().patterns().getOrDefault(in, Map.of()).containsKey(key)) {
      return Optional.empty();
    }
    return Optional.of(knowledge.messages().text(in, key, values));
  }

  /** The shop's name in the language of a conversation. */
  static String shop(KnowledgeBase knowledge, @Nullable String language) {
    var names = knowledge.names();
    var own = knowledge.languages().getFirst();
    return names.getOrDefault(language(knowledge, language), names.getOrDefault(own, ""));
  }

  private static Language language(KnowledgeBase knowledge, @Nullable String tag) {
    var known = knowledge.languages();
    return known.stream().filter(l -> l.tag().equals(tag)).findFirst().orElse(known.getFirst());
  }
}
