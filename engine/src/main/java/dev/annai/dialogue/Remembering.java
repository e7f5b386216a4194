package dev.annai.dialogue;

import dev.annai.dialogue.Dialogue.Last;
import dev.annai.dialogue.Wording.Worded;
import dev.annai.mood.Mood;
import dev.annai.rules.Decision;
import dev.annai.search.Hit;
import java.util.List;

/** What a turn leaves in memory. */
final class Remembering {

  private Remembering() {}

  /** A turn that was decided and worded. */
  record Turn(Subject subject, Decision decision, Mood mood, StoreChoice store, Worded worded) {}

  static Dialogue next(Dialogue before, Reading reading, Turn turn) {
    var social = turn.decision() instanceof Decision.Social;
    return new Dialogue(
        before.conversation(),
        before.turns() + 1,
        reading.language(),
        turn.store().remembered() ? turn.store().store().id() : before.store(),
        failures(before, reading, turn.decision()),
        before.wrongTries(),
        rejected(before, reading, turn.decision()),
        social ? before.choices() : turn.worded().choices(),
        before.memory(),
        social ? before.last() : last(turn),
        before.errand(),
        before.stateless());
  }

  private static int failures(Dialogue before, Reading reading, Decision decision) {
    return switch (decision) {
      case Decision.Answer answer -> 0;
      case Decision.Inform inform -> 0;
      case Decision.Ask ask -> 0;
      case Decision.Handoff handoff -> 0;
      case Decision.Social social -> before.failures();
      case Decision.Offer offer -> Facts.failures(before, reading);
      case Decision.Rephrase rephrase -> {
        var failures = Facts.failures(before, reading);
        yield Subjects.isRejection(before, reading) ? failures : failures + 1;
      }
    };
  }

  private static List<String> rejected(Dialogue before, Reading reading, Decision decision) {
    return switch (decision) {
      case Decision.Offer offer -> Subjects.rejected(before, reading);
      case Decision.Rephrase rephrase -> Subjects.rejected(before, reading);
      case Decision.Social social -> before.rejected();
      case Decision.Answer answer -> List.of();
      case Decision.Inform inform -> List.of();
      case Decision.Ask ask -> List.of();
      case Decision.Handoff handoff -> List.of();
    };
  }

  private static Last last(Turn turn) {
    var decision = turn.decision();
    var entry =
        switch (decision) {
          case Decision.Answer(var id) -> id;
          case Decision.Inform inform -> inform.entry();
          case Decision.Ask ask -> ask.entry();
          default -> "";
        };
    return new Last(
        decision.act(),
        entry,
        turn.subject().confidence(),
        turn.subject().candidates().stream().map(Hit::entry).distinct().toList(),
        decision instanceof Decision.Ask ask ? ask.slot() : "",
        1,
        turn.mood().score());
  }
}
