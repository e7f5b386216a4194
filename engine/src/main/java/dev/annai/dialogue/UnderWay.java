package dev.annai.dialogue;

import dev.annai.slot.Slot;
import java.util.Set;

/**
 * Tells whether an utterance goes on with the request that is under way, or with the question that
 * was asked in its middle.
 *
 * @param needs what entries hang on
 */
record UnderWay(Needs needs) {

  private static final Set<Slot> FOLLOW_UPS =
      Set.of(Slot.REGION, Slot.AMOUNT, Slot.DATE, Slot.COMING, Slot.FEAST, Slot.TIME);

  /** Whether it says of a subject what changes its answer. */
  boolean isFollowUp(Reading reading, String subject) {
    return needs.of(subject).slots().stream()
        .anyMatch(slot -> FOLLOW_UPS.contains(slot) && reading.slots().containsKey(slot));
  }

  /** "And to Jeju?" goes on with what was asked in the middle of a request. */
  boolean isAside(Dialogue dialogue, Reading reading, String subject) {
    var errand = dialogue.errand();
    return errand != null
        && !subject.equals(errand.entry())
        && isFollowUp(reading, subject)
        && reading.choice() == null
        && !isResumed(reading)
        && Errands.filled(dialogue, reading) == null;
  }

  /** Whether this turn goes on with the errand: it gives what was asked for, or nothing else. */
  static boolean isErrand(Dialogue dialogue, Reading reading, boolean isNew) {
    return Errands.filled(dialogue, reading) != null
        || Errands.isRepeated(dialogue, reading)
        || Errands.isAboutAmends(dialogue, reading)
        || Choosing.YES.equals(reading.choice())
        || (Errands.isAsked(dialogue) && (reading.choice() != null || !isNew));
  }

  /** Whether the errand is taken up again. */
  static boolean isResumed(Reading reading) {
    return reading.has(Subjects.RESUME) || Subjects.RESUME.equals(reading.choice());
  }
}
