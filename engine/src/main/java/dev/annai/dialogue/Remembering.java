package dev.annai.dialogue;

import dev.annai.dialogue.Dialogue.Errand;
import dev.annai.dialogue.Dialogue.Last;
import dev.annai.dialogue.Wording.Worded;
import dev.annai.rules.Decision;
import dev.annai.rules.Step;
import dev.annai.search.Hit;
import dev.annai.shop.Lookup;
import dev.annai.slot.Slot;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a turn leaves in memory. */
final class Remembering {

  private final Turn turn;
  private final Dialogue before;
  private final Reading reading;
  private final Decision decision;

  private Remembering(Turn turn, Decision decision) {
    this.turn = turn;
    this.before = turn.dialogue();
    this.reading = turn.reading();
    this.decision = decision;
  }

  /**
   * What came of a turn.
   *
   * @param asked the slot that is asked for again behind the answer; empty when none is
   */
  record Outcome(Decision decision, Step step, Worded worded, String asked) {}

  static Dialogue next(Turn turn, Outcome outcome) {
    return new Remembering(turn, outcome.decision()).next(outcome);
  }

  private Dialogue next(Outcome outcome) {
    var social = decision instanceof Decision.Social;
    var store = turn.store();
    return new Dialogue(
        before.conversation(),
        before.turns() + 1,
        reading.language(),
        store.remembered() ? store.store().id() : before.store(),
        failures(),
        before.wrongTries() + (turn.lookup() instanceof Lookup.NotFound ? 1 : 0),
        rejected(),
        social ? before.choices() : outcome.worded().choices(),
        memory(outcome.step()),
        social ? before.last() : last(outcome.asked()),
        social ? before.errand() : errand(outcome.step()),
        before.patience().after(before.turns() + 1, reading.mood(), Trials.after(turn, decision)),
        before.stateless());
  }

  private int failures() {
    return switch (decision) {
      case Decision.Answer answer -> 0;
      case Decision.Inform inform -> 0;
      case Decision.Ask ask -> 0;
      case Decision.Handoff handoff -> 0;
      case Decision.Social social -> before.failures();
      case Decision.Offer offer -> Facts.failures(before, reading);
      case Decision.Rephrase rephrase -> {
        var failures = Facts.failures(before, reading);
        yield Rejections.isRejection(before, reading) ? failures : failures + 1;
      }
    };
  }

  private List<String> rejected() {
    return switch (decision) {
      case Decision.Offer offer -> Rejections.rejected(before, reading);
      case Decision.Rephrase rephrase -> Rejections.rejected(before, reading);
      case Decision.Social social -> before.rejected();
      case Decision.Answer answer -> List.of();
      case Decision.Inform inform -> List.of();
      case Decision.Ask ask -> List.of();
      case Decision.Handoff handoff -> List.of();
    };
  }

  private Map<String, String> memory(Step step) {
    var memory = new HashMap<>(before.memory());
    for (var slot : List.of(Slot.REGION, Slot.AMOUNT)) {
      var name = slot.name().toLowerCase(Locale.ROOT);
      var said = reading.said(slot);
      if (!said.isEmpty()) {
        memory.put(name, said.getFirst());
      }
    }
    var dates = reading.said(Slot.DATE);
    if (!dates.isEmpty() && reading.has("received")) {
      memory.put(PolicyFacts.RECEIVED, dates.getFirst());
    }
    var key = Credentials.of(before, reading);
    key.remember(turn.lookup(), memory);
    memory.put(Credentials.AMOUNT, Long.toString(Credentials.amount(turn)));
    if (decision instanceof Decision.Inform inform) {
      memory.put(Dialogue.SAID, Replying.said(inform));
    } else if (!(decision instanceof Decision.Social)) {
      memory.remove(Dialogue.SAID);
    }
    AskingAgain.remember(turn, decision, memory);
    if (Errands.isOwn(slot())) {
      memory.put(Errands.PENDING, slot());
    }
    if (step instanceof Step.File && decision instanceof Decision.Inform inform) {
      memory.put(Filing.FILED + key.number(), Filing.remembered(turn, inform));
    }
    return memory;
  }

  private Last last(String again) {
    var slot = again.isEmpty() ? slot() : again;
    var past = before.last();
    var asked = past != null && !slot.isEmpty() && past.slot().equals(slot) ? past.asked() + 1 : 1;
    return new Last(
        decision.act(),
        entry(),
        turn.subject().confidence(),
        turn.subject().candidates().stream().map(Hit::entry).distinct().toList(),
        slot,
        asked);
  }

  private String entry() {
    return switch (decision) {
      case Decision.Answer(var id) -> id;
      case Decision.Inform inform -> inform.entry();
      case Decision.Ask ask -> ask.entry();
      case Decision.Offer offer -> "";
      case Decision.Rephrase rephrase -> "";
      case Decision.Handoff handoff -> "";
      case Decision.Social social -> "";
    };
  }

  private String slot() {
    return switch (decision) {
      case Decision.Inform inform -> inform.slot();
      case Decision.Ask ask -> ask.slot();
      case Decision.Answer answer -> "";
      case Decision.Offer offer -> "";
      case Decision.Rephrase rephrase -> "";
      case Decision.Handoff handoff -> "";
      case Decision.Social social -> "";
    };
  }

  private @Nullable Errand errand(Step step) {
    var own = turn.errand();
    return switch (step) {
      case Step.File file -> null;
      case Step.Drop drop -> null;
      case Step.Begin(var kind) -> begun(kind, own);
      case Step.Stay stay -> own == null || slot().isEmpty() ? before.errand() : own;
    };
  }

  /** One that takes the place of another keeps the size or colour that was said. */
  private Errand begun(String kind, @Nullable Errand own) {
    var fields = new HashMap<>(Needs.fields(turn.subject().need(), reading));
    var option = own == null ? null : own.fields().get("option");
    if (option != null) {
      fields.putIfAbsent("option", option);
    }
    return new Errand(kind, turn.subject().entry(), fields);
  }
}
