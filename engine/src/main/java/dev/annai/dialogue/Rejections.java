package dev.annai.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the customer says is not it. */
final class Rejections {

  private static final Set<String> REJECTABLE = Set.of("answer", "inform", "ask", "offer");

  private Rejections() {}

  /** Whether the customer says that what was last answered or offered is not it. */
  static boolean isRejection(Dialogue dialogue, Reading reading) {
    var last = dialogue.last();
    if (last == null
        || !REJECTABLE.contains(last.act())
        || Errands.isAsked(dialogue)
        || reading.has(Credentials.OTHER_ORDER)
        || Credentials.of(dialogue, reading).given()) {
      return false;
    }
    return reading.choice() == null && (reading.has("reject") || reading.has("no"));
  }

  /** Whether entries were offered and none of them was taken. */
  static boolean isOfferLeft(Dialogue dialogue, Reading reading) {
    var last = dialogue.last();
    return last != null && last.act().equals("offer") && reading.choice() == null;
  }

  /** The entries that the customer said were not it, now included. */
  static List<String> rejected(Dialogue dialogue, Reading reading) {
    var rejected = new ArrayList<>(dialogue.rejected());
    var last = dialogue.last();
    if (last != null && isRejection(dialogue, reading)) {
      if (last.act().equals("offer")) {
        dialogue.choices().stream().map(Choice::value).forEach(rejected::add);
      } else {
        rejected.add(last.entry());
      }
    }
    return rejected.stream().distinct().toList();
  }
}
