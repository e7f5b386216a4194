package dev.annai.dialogue;

import dev.annai.text.Utterance;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
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
      Dialogue dialogue,
      Utterance utterance,
      @Nullable String pressed,
      List<String> cues,
      Predicate<String> isEntry) {
    var choices = dialogue.choices();
    if (pressed != null && isOffered(choices, pressed, isEntry)) {
      return pressed;
    }
    for (var choice : choices) {
      if (folded(choice.label()).equals(folded(utterance.text()))) {
        return choice.value();
      }
    }
    return choices.isEmpty() ? null : spoken(dialogue, cues);
  }

  /** An entry and a person may be chosen from an older reply, too. */
  private static boolean isOffered(
      List<Choice> choices, String pressed, Predicate<String> isEntry) {
    return isEntry.test(pressed)
        || pressed.equals(Wording.PERSON)
        || choices.stream().anyMatch(choice -> choice.value().equals(pressed));
  }

  private static @Nullable String spoken(Dialogue dialogue, List<String> cues) {
    var choices = dialogue.choices();
    for (var answer : List.of(YES, NO)) {
      if (cues.contains(answer) && choices.stream().anyMatch(c -> c.value().equals(answer))) {
        return answer;
      }
    }
    var last = dialogue.last();
    var isOffer = last != null && last.act().equals("offer");
    // What is likely asked next is no question that a yes could answer.
    var isQuestion =
        choices.size() == 1
            && (isOffer || choices.getFirst().entry() == null)
            && (last == null || last.slot().isEmpty());
    if (cues.contains(YES) && isQuestion) {
      return choices.getFirst().value();
    }
    var errand = dialogue.errand();
    if (errand != null && errand.kind().equals("cancel") && cues.contains("stop-errand")) {
      // "Cancel it" is what was asked for here.
      return Errands.isAsked(dialogue, Errands.CONFIRM) ? YES : null;
    }
    if (cues.contains(YES) && choices.stream().anyMatch(c -> c.value().equals(Subjects.RESUME))) {
      var isConfirmed = cues.contains("wish") && Errands.isAsked(dialogue, Errands.CONFIRM);
      return isConfirmed ? YES : Subjects.RESUME;
    }
    if (!isOffer) {
      return null;
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
