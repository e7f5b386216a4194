package dev.annai.dialogue;

import dev.annai.shop.Lookup;
import dev.annai.slot.Slot;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the customer gave to have an order shown, in this utterance or before.
 *
 * @param number of the order
 * @param digits the last four of a telephone number
 * @param given something of it was said just now
 * @param verified number and digits belonged together before, and are still the same
 * @param refuted number and digits did not belong together, and are still the same
 */
record Credentials(
    @Nullable String number,
    @Nullable String digits,
    boolean given,
    boolean verified,
    boolean refuted) {

  /** The cue of a customer who means another order than the one that was spoken of. */
  static final String OTHER_ORDER = "other-order";

  static final String NUMBER = "order";
  static final String DIGITS = "digits";

  /** What the memory calls the worth of the order that was shown. */
  static final String AMOUNT = "order-amount";

  private static final String VERIFIED = "verified";
  private static final String REFUTED = "refuted";

  /** What may have been asked for when four digits are said. */
  private static final Set<String> ASKED = Set.of(NUMBER, "number", "order-sought", DIGITS);

  static Credentials of(Dialogue dialogue, Reading reading) {
    var memory = dialogue.memory();
    var number = reading.said(Slot.ORDER_NUMBER).stream().findFirst().orElse(null);
    var digits =
        reading.said(Slot.LAST_FOUR).stream()
            .filter(said -> number != null || areExpected(dialogue, reading))
            .findFirst()
            .orElse(null);
    var given = number != null || digits != null;
    var isSame = !given && !reading.has(OTHER_ORDER);
    return new Credentials(
        number == null && !reading.has(OTHER_ORDER) ? memory.get(NUMBER) : number,
        digits == null && !isLost(memory, reading) ? memory.get(DIGITS) : digits,
        given,
        isSame && memory.containsKey(VERIFIED),
        isSame && memory.containsKey(REFUTED));
  }

  /** Digits that were wrong for one order say nothing of another. */
  private static boolean isLost(Map<String, String> memory, Reading reading) {
    return reading.has(OTHER_ORDER) && memory.containsKey(REFUTED);
  }

  /** Four digits may be anything, unless they were asked for or nothing else is said. */
  private static boolean areExpected(Dialogue dialogue, Reading reading) {
    var last = dialogue.last();
    if (last != null && !last.slot().isEmpty()) {
      return ASKED.contains(last.slot());
    }
    var memory = dialogue.memory();
    return reading.bare() || (memory.containsKey(NUMBER) && !memory.containsKey(VERIFIED));
  }

  /** What the order that is shown, or was, is worth in its store's currency; 0 without one. */
  static long amount(Turn turn) {
    return turn.lookup() instanceof Lookup.Found(var order)
        ? order.amount()
        : Long.parseLong(turn.dialogue().memory().getOrDefault(AMOUNT, "0"));
  }

  boolean isComplete() {
    return number != null && digits != null;
  }

  /** Whether the order system may be asked: number and digits are not known to be wrong. */
  boolean worthTrying() {
    return isComplete() && !refuted;
  }

  /** Remembers what a turn brought; only what belonged together counts as shown. */
  void remember(Lookup lookup, Map<String, String> memory) {
    put(memory, NUMBER, number);
    put(memory, DIGITS, digits);
    put(memory, VERIFIED, lookup instanceof Lookup.Found || verified ? "yes" : null);
    put(memory, REFUTED, lookup instanceof Lookup.NotFound || refuted ? "yes" : null);
  }

  private static void put(Map<String, String> memory, String name, @Nullable String value) {
    if (value == null) {
      memory.remove(name);
    } else {
      memory.put(name, value);
    }
  }
}
