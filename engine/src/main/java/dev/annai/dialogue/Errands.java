package dev.annai.dialogue;

import dev.annai.dialogue.Dialogue.Errand;
import dev.annai.slot.Slot;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes down what a request needs: by what was pressed, by cues, by slots, in free words. */
final class Errands {

  static final String CONFIRM = "confirm";

  /** The kind of errand that tells when a product is there again. */
  static final String NOTICE = "restock";

  private static final Set<String> FREE = Set.of("option", "address", "product");
  private static final int LONGEST = 200;

  /** Letters beside a postal code that say no more than that it is one. */
  private static final int BESIDE_A_CODE = 15;

  private static final Pattern OPTION =
      Pattern.compile("\\d|(?<![A-Za-z])(?:" + Listening.SIZES + ")(?![A-Za-z])");

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
    if (errand == null) {
      return null;
    }
    var slot = pending(dialogue);
    var fields = new HashMap<>(errand.fields());
    if (slot.isEmpty()) {
      option(errand, reading, fields);
      return fields.equals(errand.fields()) ? null : errand.with(fields);
    }
    if (!isQuestion(reading) && !reading.has("resume")) {
      CHOSEN.keySet().stream()
          .filter(field -> field.equals(slot) || fields.containsKey(field))
          .forEach(field -> choose(field, reading, fields));
      if (slot.equals("reason") && reading.has("want-exchange")) {
        fields.put("want", "exchange");
      }
    }
    if (isAsked(dialogue)) {
      answer(dialogue, slot, reading, fields);
    }
    if (!isQuestion(reading) || (isAsked(dialogue, "option") && namesOption(reading))) {
      // "Can I change it to M?" answers what was asked.
      option(errand.with(fields), reading, fields);
    }
    reading.said(Slot.EMAIL).forEach(email -> fields.put("email", email));
    return fields.equals(errand.fields()) ? null : errand.with(fields);
  }

  /** Whether another size or colour is wished for by its name. */
  static boolean namesOption(Reading reading) {
    return reading.has("want-exchange") && !reading.said(Slot.OPTION).isEmpty();
  }

  /** Whether an errand lacks another size or colour. */
  static boolean takesOption(Errand errand) {
    var isOwn = errand.kind().equals("exchange") || errand.kind().equals("change");
    var isReturn = errand.kind().equals("return");
    return (isOwn || isReturn) && !errand.fields().containsKey("option");
  }

  /** Takes down the size or colour that was said before it was asked for. */
  private static void option(Errand errand, Reading reading, Map<String, String> fields) {
    var isExchange = !errand.kind().equals("return") || "exchange".equals(fields.get("want"));
    if (takesOption(errand) && isExchange) {
      reading.said(Slot.OPTION).forEach(option -> fields.putIfAbsent("option", option));
    }
  }

  /** What is said in free words to what was asked, or to put it right. */
  private static void answer(
      Dialogue dialogue, String slot, Reading reading, Map<String, String> fields) {
    if (FREE.contains(slot) && isPlain(reading, slot)) {
      free(slot, reading).ifPresent(said -> fields.put(slot, said));
    } else if (fields.containsKey("address") && isPostalCode(reading)) {
      var code = reading.said(Slot.POSTAL_CODE).getLast();
      fields.computeIfPresent("address", (f, said) -> said + ", " + code);
    } else if (isCorrection(dialogue, reading, slot)) {
      FREE.forEach(field -> fields.computeIfPresent(field, (f, said) -> corrected(said, reading)));
      if ("exchange".equals(fields.get("want")) && isOption(reading)) {
        fields.putIfAbsent("option", cut(reading.answer()));
      }
    } else if (slot.equals("email") && isFuller(reading, fields)) {
      fields.put("product", cut(reading.answer()));
    }
  }

  private static Optional<String> free(String slot, Reading reading) {
    return switch (slot) {
      case "product" -> reading.said(Slot.PRODUCT).stream().findFirst();
      default -> Optional.of(cut(reading.answer()));
    };
  }

  /** Whether a postal code is given and hardly anything else. */
  private static boolean isPostalCode(Reading reading) {
    var codes = reading.said(Slot.POSTAL_CODE);
    var length = reading.utterance().text().length();
    return !codes.isEmpty() && length <= codes.getLast().length() + BESIDE_A_CODE;
  }

  /** Whether the product is named again, and more of it is said than before. */
  private static boolean isFuller(Reading reading, Map<String, String> fields) {
    var before = fields.getOrDefault("product", "").toLowerCase(Locale.ROOT);
    var now = reading.answer().toLowerCase(Locale.ROOT);
    return !before.isEmpty()
        && now.length() > before.length()
        && Arrays.stream(before.split(" ")).allMatch(now::contains);
  }

  /** What an utterance that begins an errand already says. */
  static Map<String, String> fields(Reading reading) {
    var fields = new HashMap<String, String>();
    CHOSEN.keySet().forEach(field -> choose(field, reading, fields));
    fields.remove("want");
    reading.said(Slot.OPTION).forEach(option -> fields.put("option", option));
    reading.said(Slot.ADDRESS).forEach(address -> fields.put("address", address));
    return fields;
  }

  /** What an utterance that asks for a notice already says. */
  static Map<String, String> notice(Reading reading) {
    var fields = new HashMap<String, String>();
    reading.said(Slot.PRODUCT).forEach(product -> fields.put("product", product));
    reading.said(Slot.EMAIL).forEach(email -> fields.put("email", email));
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

  /** Put right in so many words, or by saying another value where a yes was waited for. */
  private static boolean isCorrection(Dialogue dialogue, Reading reading, String slot) {
    var isOther = slot.equals(CONFIRM) && isOption(reading);
    var isWant = reading.cues().stream().anyMatch(cue -> cue.startsWith("want-"));
    return ((isOther && !isWant) || reading.has("correct"))
        && (isPlain(reading, slot) || (isBare(reading, slot) && isOfErrand(dialogue, reading)))
        && reading.choice() == null;
  }

  /** Whether the words are like those with which the errand was begun: they put it right. */
  private static boolean isOfErrand(Dialogue dialogue, Reading reading) {
    var last = dialogue.last();
    var hits = reading.ranking().hits();
    return last != null && !hits.isEmpty() && hits.getFirst().entry().equals(last.entry());
  }

  /**
   * Whether the words are like an option or a part of an address: "302", "M", "in black please".
   */
  private static boolean isOption(Reading reading) {
    return reading.has("choose") || OPTION.matcher(reading.utterance().text()).find();
  }

  /** Whether the errand's own words are said once more: "a refund" where a refund was noted. */
  static boolean isRepeated(Dialogue dialogue, Reading reading) {
    var errand = dialogue.errand();
    var words =
        CHOSEN.keySet().stream()
            .filter(field -> errand != null && errand.fields().containsKey(field))
            .map(field -> field + "-")
            .toList();
    return isAsked(dialogue)
        && !isQuestion(reading)
        && reading.cues().stream().anyMatch(cue -> words.stream().anyMatch(cue::startsWith));
  }

  /**
   * Whether the amends for what came broken or wrong are asked for before it is said what to do.
   */
  static boolean isAboutAmends(Dialogue dialogue, Reading reading) {
    var errand = dialogue.errand();
    return errand != null
        && isAsked(dialogue)
        && reading.has("amends")
        && Set.of("defect", "wrong-item").contains(errand.fields().getOrDefault("reason", ""))
        && !errand.fields().containsKey("want");
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
    var both = said + " → " + cut(reading.answer());
    return both.substring(0, Math.min(2 * LONGEST, both.length()));
  }

  /** Free words: neither a courtesy nor a question nor a word about the errand itself. */
  private static boolean isPlain(Reading reading, String slot) {
    var isOther = isAboutSomething(reading) && !reading.has("wish");
    return isBare(reading, slot) && !isOther;
  }

  private static boolean isBare(Reading reading, String slot) {
    var isChangeOfMind = slot.equals("option") && reading.has("want-refund");
    return reading.courtesies().isEmpty()
        && ASIDE.stream().noneMatch(reading::has)
        && !isChangeOfMind
        && !reading.utterance().text().endsWith("?");
  }

  /** As much of a text as a request keeps. */
  static String cut(String text) {
    return text.substring(0, Math.min(LONGEST, text.length()));
  }
}
