package dev.annai.dialogue;

import dev.annai.shop.PolicyTable;
import dev.annai.slot.Slot;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an answer depends on besides the question, by entry, from the policy table {@code needs}.
 *
 * @param needByEntry in the order of the table
 */
record Needs(Map<String, Need> needByEntry) {

  /** Errands to the cue that names them. */
  private static final Map<String, String> WISHED =
      Map.of("return", "want-refund", "exchange", "want-exchange", Errands.NOTICE, "notice");

  private static final Need NOTHING = new Need("", "", "", Set.of());

  /**
   * What one entry needs.
   *
   * @param order {@code ask}, {@code answer} or empty
   * @param errand the kind of errand that it may begin; empty when there is none
   * @param reason why goods come back, when the question says it; else empty
   * @param slots what else changes the answer
   */
  record Need(String order, String errand, String reason, Set<Slot> slots) {
    /** Whether its errand is wished for in so many words: "I want to return it". */
    boolean isWished(Reading reading) {
      var word = WISHED.get(errand);
      return word != null
          && reason.isEmpty()
          && reading.has("wish")
          && !reading.has("how")
          && reading.has(word);
    }

    boolean usesOrder() {
      return !order.isEmpty();
    }
  }

  /** Whether an errand that customers name in so many words may begin with an entry. */
  static boolean isNamed(Need need) {
    return need.reason().isEmpty()
        && WISHED.containsKey(need.errand())
        && !need.errand().equals(Errands.NOTICE);
  }

  /** Whether one of those errands is named. */
  static boolean namesErrand(Reading reading) {
    return WISHED.values().stream().anyMatch(reading::has);
  }

  static Needs of(@Nullable PolicyTable table) {
    var needs = new LinkedHashMap<String, Need>();
    if (table != null) {
      for (var row : table.rows()) {
        var entry = row.text("entry").orElse("");
        needs.put(
            entry,
            new Need(
                row.text("order").orElse(""),
                row.text("errand").orElse(""),
                row.text("reason").orElse(""),
                slots(row)));
      }
    }
    return new Needs(needs);
  }

  private static Set<Slot> slots(PolicyTable.Row row) {
    var slots = EnumSet.noneOf(Slot.class);
    row.text("slots").stream()
        .flatMap(cell -> Arrays.stream(cell.split("\\|")))
        .map(name -> Slot.valueOf(name.strip().toUpperCase(Locale.ROOT)))
        .forEach(slots::add);
    return slots;
  }

  /** What an utterance that begins an errand already says, by its subject and by its words. */
  static Map<String, String> fields(Need need, Reading reading) {
    if (need.errand().equals(Errands.NOTICE)) {
      return Errands.notice(reading);
    }
    var fields = new HashMap<>(Errands.fields(reading));
    if (!need.reason().isEmpty()) {
      fields.put("reason", need.reason());
    }
    return fields;
  }

  Need of(String entry) {
    return needByEntry.getOrDefault(entry, NOTHING);
  }

  /** The entry about what is said to be wrong with the goods; empty when nothing is. */
  String ofReason(Reading reading) {
    return needByEntry.entrySet().stream()
        .filter(need -> !need.getValue().reason().isEmpty())
        .filter(need -> reading.has("reason-" + need.getValue().reason()))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("");
  }

  /** The entry that a bare order number is about: the first that cannot do without one. */
  String firstOfOrders() {
    return needByEntry.entrySet().stream()
        .filter(need -> need.getValue().order().equals("ask"))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("");
  }

  /** The entry about when something comes: the first that an order answers, and a place too. */
  String firstOfArrivals() {
    return needByEntry.entrySet().stream()
        .filter(need -> need.getValue().usesOrder())
        .filter(need -> need.getValue().slots().contains(Slot.REGION))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("");
  }

  /** The entry with which a kind of errand begins: the first; empty when there is none. */
  String firstOf(String errand) {
    return needByEntry.entrySet().stream()
        .filter(need -> need.getValue().errand().equals(errand))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("");
  }

  /** The entry about what is paid at the door: the first that an order answers, and an amount. */
  String firstOfDues() {
    return needByEntry.entrySet().stream()
        .filter(need -> need.getValue().usesOrder())
        .filter(need -> need.getValue().slots().contains(Slot.AMOUNT))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("");
  }

  /** The entry about when people are there: the first that hangs on a day to come and no place. */
  String firstOfHours() {
    return needByEntry.entrySet().stream()
        .filter(need -> need.getValue().slots().contains(Slot.COMING))
        .filter(need -> !need.getValue().slots().contains(Slot.REGION))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("");
  }
}
