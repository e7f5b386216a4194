package dev.annai.dialogue;

import dev.annai.text.Utterance;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which choice was taken: by pressing, by typing its label or its place, or by saying yes or no.
 */
final class Choosing {

  static final String YES = "yes";
  static final String NO = "no";

  private static final List<String> PLACES = List.of("first", "second", "third");

  private Choosing() {}

  /** The value that was chosen, if one was. */
  static @Nullable String choice(
      Dialogue dialogue, Utterance utterance, @Nullable String pressed, List<String> cues) {
    if (pressed != null) {
      return pressed;
    }
    var choices = dialogue.choices();
    for (var choice : choices) {
      if (folded(choice.label()).equals(folded(utterance.text()))) {
        return choice.value();
      }
    }
    return choices.isEmpty() ? null : spoken(dialogue, cues);
  }

  private static @Nullable String spoken(Dialogue dialogue, List<String> cues) {
    var choices = dialogue.choices();
    for (var answer : List.of(YES, NO)) {
      if (cues.contains(answer) && choices.stream().anyMatch(c -> c.value().equals(answer))) {
        return answer;
      }
    }
    var last = dialogue.last();
    if (last == null || !last.act().equals("offer")) {
      return null;
    }
    if (cues.contains(YES) && choices.size() == 1) {
      return choices.getFirst().value();
    }
    for (var place = 0; place < Math.min(choices.size(), PLACES.size()); place++) {
      if (cues.contains(PLACES.get(place))) {
        return choices.get(place).value();
      }
    }
    return null;
  }

  private static String folded(String label) {
    return label.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
