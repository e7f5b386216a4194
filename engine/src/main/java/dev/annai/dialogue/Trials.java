package dev.annai.dialogue;

import dev.annai.mood.Patience.Trial;
import dev.annai.rules.Decision;
import dev.annai.slot.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What tries a customer's patience in a turn. */
final class Trials {

  private static final Set<String> ANSWERS = Set.of("answer", "inform");
  private static final Set<Slot> OTHER_QUESTION =
      Set.of(Slot.REGION, Slot.AMOUNT, Slot.DATE, Slot.COMING, Slot.FEAST, Slot.TIME);

  private Trials() {}

  /** What is known before anything is decided. */
  static List<Trial> before(Turn turn) {
    var trials = new ArrayList<Trial>();
    if (isSameQuestion(turn)) {
      trials.add(Trial.SAME_QUESTION);
    }
    if (Rejections.isRejection(turn.dialogue(), turn.reading())) {
      trials.add(Trial.REJECTED_ANSWER);
    }
    return trials;
  }

  /** That, and what the decision itself does to patience. */
  static List<Trial> after(Turn turn, Decision decision) {
    var trials = new ArrayList<>(before(turn));
    if (decision instanceof Decision.Rephrase) {
      trials.add(Trial.FAILURE);
    }
    return trials;
  }

  /** Who asks again what was just answered, and neither pressed it nor adds to it. */
  private static boolean isSameQuestion(Turn turn) {
    var last = turn.dialogue().last();
    var subject = turn.subject();
    var reading = turn.reading();
    return last != null
        && ANSWERS.contains(last.act())
        && subject.way() == Subject.Way.RANKED
        && subject.sure()
        && subject.entry().equals(last.entry())
        && reading.courtesies().isEmpty()
        && !Credentials.of(turn.dialogue(), reading).given()
        && OTHER_QUESTION.stream().noneMatch(reading.slots()::containsKey);
  }
}
