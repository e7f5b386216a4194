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

  /** Words that are about the errand rather than what was asked for. */
  private static final Set<String> ASIDE =
      Set.of("stop", "stop-errand", "resume", "unknown", "no-number", "how", "person");

  /** So sure a question about something else is no answer. */
  private static final double OTHER = 0.8;

  /** Field to its values; the cue {@code field-value} says the same in words. */
  private static final Map<String, List<String>> CHOSEN =
      Map.of(
          "reason", List.of("defect", "wrong-item", "change-of-mind"),
          "want", List.of("exchange", "refund"));

  private Errands() {}

  /** What the memory calls the slot that an errand under way waits for. */
  static final String PENDING = "pending";

  /** Whether what was just asked for belongs to the errand under way. */
  static boolean isAsked(Dialogue dialogue) {
    var last = dialogue.last();
    return dialogue.errand() != null && last != null && isOwn(last.slot());
  }

  /** Whether the errand under way waits for this, something else having come between or not. */
  static boolean isAsked(Dialogue dialogue, String slot) {
    return slot.equals(pending(dialogue));
  }

  /** Whether a slot is one that errands ask for. */
  static boolean isOwn(String slot) {
    return FREE.contains(slot)
        || CHOSEN.containsKey(slot)
        || slot.equals(CONFIRM)
        || slot.equals("email");
  }

  /** What the errand under way waits for; empty when there is none, or it waits for its order. */
  private static String pending(Dialogue dialogue) {
    var last = dialogue.last();
    if (dialogue.errand() == null || last == null) {
      return "";
    }
    return isOwn(last.slot())
        ? last.slot()
        : last.slot().isEmpty() ? dialogue.memory().getOrDefault(PENDING, "") : "";
  }

  /** The errand with what this utterance adds; none when it adds nothing. */
  static @Nullable Errand filled(Dialogue dialogue, Reading reading) {
    var errand = dialogue.errand();
    var slot = pending(dialogue);
    if (errand == null || slot.isEmpty()) {
      return null;
    }
    var fields = new HashMap<>(errand.fields());
    if (!isQuestion(reading) && !reading.has("resume")) {
      CHOSEN.keySet().stream()
          .filter(field -> field.equals(slot) || fields.containsKey(field))
          .forEach(field -> choose(field, reading, fields));
      if (slot.equals("reason") && reading.has("want-exchange")) {
        fields.put("want", "exchange");
      }
    }
    if (FREE.contains(slot) && isPlain(reading, slot) && isAsked(dialogue)) {
      fields.put(slot, slot.equals("address") ? text(reading) : Tails.cut(text(reading)));
    } else if (fields.containsKey("address") && Tails.isPostcode(reading) && isAsked(dialogue)) {
      fields.computeIfPresent("address", (f, said) -> said + ", " + Tails.postcode(reading));
    } else if (isCorrection(reading, slot) && isAsked(dialogue)) {
      FREE.forEach(field -> fields.computeIfPresent(field, (f, said) -> corrected(said, reading)));
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
    var values = CHOSEN.getOrDefault(field, List.of());
    values.stream()
        .filter(value -> value.equals(reading.choice()))
        .findFirst()
        .or(() -> values.stream().filter(v -> reading.has(prefix + v + "-rather")).findFirst())
        .or(() -> values.stream().filter(v -> reading.has(prefix + v)).findFirst())
        .ifPresent(value -> fields.put(field, value));
  }

  private static boolean isCorrection(Reading reading, String slot) {
    return reading.has("correct") && isPlain(reading, slot) && reading.choice() == null;
  }

  /** Whether the errand's own words are said once more: "a refund" where a refund was noted. */
  static boolean isRepeated(Dialogue dialogue, Reading reading) {
    var words = CHOSEN.keySet().stream().map(field -> field + "-").toList();
    return isAsked(dialogue)
        && !isQuestion(reading)
        && reading.cues().stream().anyMatch(cue -> words.stream().anyMatch(cue::startsWith));
  }

  /** Whether something else is asked, in words that an errand might take for its own. */
  private static boolean isQuestion(Reading reading) {
    return reading.choice() == null && reading.has("how") && isAboutSomething(reading);
  }

  private static boolean isAboutSomething(Reading reading) {
    var hits = reading.ranking().hits();
    return !hits.isEmpty() && hits.getFirst().confidence() >= OTHER;
  }

  /** What was said before stays beside its correction, so that nobody has to guess. */
  private static String corrected(String said, Reading reading) {
    var both = said + " → " + text(reading);
    return both.substring(0, Math.min(2 * LONGEST, both.length()));
  }

  /** Free words: neither a courtesy nor a question nor a word about the errand itself. */
  private static boolean isPlain(Reading reading, String slot) {
    var isOther = isAboutSomething(reading) && !reading.has("wish");
    var isChangeOfMind = slot.equals("option") && reading.has("want-refund");
    return reading.courtesies().isEmpty()
        && ASIDE.stream().noneMatch(reading::has)
        && !isOther
        && !isChangeOfMind
        && !reading.utterance().text().endsWith("?");
  }

  private static String text(Reading reading) {
    var text = reading.utterance().text();
    return text.substring(0, Math.min(LONGEST, text.length()));
  }
}
