package dev.annai.dialogue;

import dev.annai.rules.Decision;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Asks once more what a request waits for, behind the answer to a question that came between. What
 * was asked for twice already is not asked again: the request can then be taken up by a choice.
 */
final class AskingAgain {

  private AskingAgain() {}

  /** Whether a decision answers and asks for nothing. */
  static boolean isAside(Decision decision) {
    return decision instanceof Decision.Answer
        || (decision instanceof Decision.Inform inform && inform.slot().isEmpty());
  }

  /** The slot to ask for again; empty when none is. */
  static String slot(Turn turn, Decision decision) {
    var last = turn.dialogue().last();
    var isLeft = Errands.isAsked(turn.dialogue()) && turn.errand() == null;
    var isOffering = decision instanceof Decision.Inform inform && !inform.options().isEmpty();
    return last != null && isLeft && isAside(decision) && !isOffering && last.asked() == 1
        ? last.slot()
        : "";
  }

  /** What the memory calls the entry that waits for an order while something else is asked. */
  static final String WAITING = "waiting";

  private static final Set<String> OF_ORDER = Set.of("order", "number", "digits");

  /** Whether an order was just asked for, and something else is answered instead. */
  static boolean isOfOrder(Turn turn, Decision decision) {
    var last = turn.dialogue().last();
    return last != null
        && OF_ORDER.contains(last.slot())
        && turn.subject().way() != Subject.Way.CONTINUED
        && !turn.subject().entry().equals(last.entry())
        && isAside(decision);
  }

  /** Remembers what waits, until an order is spoken of or another thing is asked. */
  static void remember(Turn turn, Decision decision, Map<String, String> memory) {
    var last = turn.dialogue().last();
    if (last != null && isOfOrder(turn, decision)) {
      memory.put(WAITING, last.entry());
    } else if (decision instanceof Decision.Ask
        || Credentials.of(turn.dialogue(), turn.reading()).given()) {
      memory.remove(WAITING);
    }
  }

  /** What could be pressed when it was asked. */
  static List<String> options(Turn turn) {
    return turn.dialogue().choices().stream()
        .filter(choice -> choice.entry() == null)
        .map(Choice::value)
        .filter(value -> !value.equals(Subjects.RESUME))
        .toList();
  }
}
