package dev.annai.dialogue;

import dev.annai.dialogue.Dialogue.Errand;
import dev.annai.slot.Slot;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes down what a request needs: by what was pressed, by cues, by slots, in free words. */
final class Errands {

  static final String CONFIRM = "confirm";

  private static final Set<String> FREE = Set.of("option", "address", "product");
  private static final int LONGEST = 200;

  /** Field to its values; the cue {@code field-value} says the same in words. */
  private static final Map<String, List<String>> CHOSEN =
      Map.of(
          "reason", List.of("defect", "wrong-item", "change-of-mind"),
          "want", List.of("exchange", "refund"));

  private Errands() {}

  /** Whether what was last asked for belongs to the errand under way. */
  static boolean isAsked(Dialogue dialogue) {
    var last = dialogue.last();
    return dialogue.errand() != null
        && last != null
        && (FREE.contains(last.slot())
            || CHOSEN.containsKey(last.slot())
            || last.slot().equals(CONFIRM)
            || last.slot().equals("email"));
  }

  /** The errand with what this utterance adds; none when it adds nothing. */
  static @Nullable Errand filled(Dialogue dialogue, Reading reading) {
    var errand = dialogue.errand();
    var last = dialogue.last();
    if (errand == null || last == null || !isAsked(dialogue)) {
      return null;
    }
    var fields = new HashMap<>(errand.fields());
    CHOSEN.keySet().stream()
        .filter(field -> field.equals(last.slot()) || fields.containsKey(field))
        .forEach(field -> choose(field, reading, fields));
    if (FREE.contains(last.slot()) && isPlain(reading)) {
      fields.put(last.slot(), text(reading));
    }
    reading.said(Slot.EMAIL).forEach(email -> fields.put("email", email));
    return fields.equals(errand.fields())
        ? null
        : new Errand(errand.kind(), errand.entry(), fields);
  }

  /** What an utterance that begins an errand already says. */
  static Map<String, String> fields(Reading reading) {
    var fields = new HashMap<String, String>();
    CHOSEN.keySet().forEach(field -> choose(field, reading, fields));
    fields.remove("want");
    return fields;
  }

  private static void choose(String field, Reading reading, Map<String, String> fields) {
    var prefix = field + "-";
    for (var value : CHOSEN.getOrDefault(field, List.of())) {
      if (value.equals(reading.choice()) || reading.has(prefix + value)) {
        fields.put(field, value);
        return;
      }
    }
  }

  /** Free words: neither a courtesy nor a question nor a word about the errand itself. */
  private static boolean isPlain(Reading reading) {
    return reading.courtesies().isEmpty()
        && !reading.has("stop")
        && !reading.has("resume")
        && !reading.has("unknown")
        && !reading.utterance().text().endsWith("?");
  }

  private static String text(Reading reading) {
    var text = reading.utterance().text();
    return text.substring(0, Math.min(LONGEST, text.length()));
  }
}
