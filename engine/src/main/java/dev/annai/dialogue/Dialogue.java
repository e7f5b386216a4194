package dev.annai.dialogue;

import dev.annai.text.Language;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that the bot remembers of a conversation between two turns. An immutable value of plain
 * parts, so that it can be stored as it is.
 *
 * @param conversation the conversation's id; request numbers are made from it
 * @param turns how many turns there were
 * @param language the language of the last reply; before the first turn the one that the page asked
 *     for, if any
 * @param store id of the store that the conversation is about, if known
 * @param failures failures in a row
 * @param rejected entries that the customer said were not it
 * @param choices what was last offered to press, in order
 * @param memory what the customer said before, by slot name
 * @param stateless one question without a past and without a future: no order is looked up
 */
public record Dialogue(
    String conversation,
    int turns,
    @Nullable Language language,
    @Nullable String store,
    int failures,
    List<String> rejected,
    List<Choice> choices,
    Map<String, String> memory,
    boolean stateless) {

  public Dialogue {
    rejected = List.copyOf(rejected);
    choices = List.copyOf(choices);
    memory = Map.copyOf(memory);
  }

  /** A conversation that begins. */
  public static Dialogue start(
      String conversation, @Nullable Language language, @Nullable String store) {
    return new Dialogue(conversation, 0, language, store, 0, List.of(), List.of(), Map.of(), false);
  }

  /** One question alone. */
  public static Dialogue single(@Nullable Language language, @Nullable String store) {
    return new Dialogue("", 0, language, store, 0, List.of(), List.of(), Map.of(), true);
  }
}
