package dev.annai.chat;

import dev.annai.dialogue.Choice;
import dev.annai.dialogue.KnowledgeBase;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is said when a turn failed: that something went wrong, and that a person can help.
 *
 * @param choices the way to a person
 */
record Apology(WireDecision decision, String text, List<Choice> choices) {

  private static final String PERSON = "contact-human";

  /** In the language of a conversation. */
  static Apology in(KnowledgeBase knowledge, @Nullable String language) {
    var tag = language == null ? knowledge.languages().getFirst().tag() : language;
    var calm = new WireDecision.Mood(0, List.of());
    return new Apology(
        new WireDecision("rephrase", null, null, List.of(), null, tag, calm, null),
        SystemTexts.text(knowledge, tag, SystemTexts.FAULT, Map.of()).orElse("…"),
        SystemTexts.text(knowledge, tag, SystemTexts.PERSON, Map.of())
            .map(label -> List.of(new Choice(PERSON, label, PERSON)))
            .orElse(List.of()));
  }
}
