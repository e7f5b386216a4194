package dev.annai.dialogue;

import dev.annai.rules.fact.Candidates;
import dev.annai.rules.fact.Courtesy;
import dev.annai.rules.fact.Cue;
import dev.annai.rules.fact.Errand;
import dev.annai.rules.fact.Fact;
import dev.annai.rules.fact.Feeling;
import dev.annai.rules.fact.Filed;
import dev.annai.rules.fact.Key;
import dev.annai.rules.fact.Past;
import dev.annai.rules.fact.Paused;
import dev.annai.rules.fact.Pressed;
import dev.annai.rules.fact.Purchase;
import dev.annai.rules.fact.Question;
import dev.annai.rules.fact.Rejection;
import dev.annai.rules.fact.Unanswered;
import dev.annai.rules.fact.Unreachable;
import dev.annai.rules.fact.WrongKey;
import dev.annai.search.Hit;
import dev.annai.shop.Lookup;
import dev.annai.shop.OrderCase;
import java.util.ArrayList;
import java.util.List;

/** What the rules are told of a turn. */
final class Facts {

  /** Of several courtesies in one message the one to return, most telling first. */
  private static final List<String> COURTESIES =
      List.of("goodbye", "thanks", "greeting-morning", "greeting-evening", "greeting", "courtesy");

  private final Dialogue dialogue;
  private final Reading reading;
  private final Subject subject;
  private final List<Fact> facts = new ArrayList<>();

  private Facts(Dialogue dialogue, Reading reading, Subject subject) {
    this.dialogue = dialogue;
    this.reading = reading;
    this.subject = subject;
  }

  static List<Fact> of(Turn turn, Feeling feeling) {
    var facts = new Facts(turn.dialogue(), turn.reading(), turn.subject());
    facts.question();
    facts.talk(feeling);
    facts.order(turn);
    facts.errand();
    facts.facts.addAll(PolicyFacts.of(turn));
    return facts.facts;
  }

  private void question() {
    if (subject.isKnown()) {
      facts.add(
          new Question(
              subject.entry(),
              subject.sure(),
              subject.way() == Subject.Way.CHOSEN,
              subject.way() == Subject.Way.CONTINUED,
              subject.need().order(),
              subject.need().errand()));
    }
    if (!subject.candidates().isEmpty()) {
      facts.add(new Candidates(subject.candidates().stream().map(Hit::entry).distinct().toList()));
    }
  }

  private void talk(Feeling feeling) {
    reading.cues().forEach(cue -> facts.add(new Cue(cue)));
    var choice = reading.choice();
    if (choice != null) {
      facts.add(new Pressed(choice));
    }
    courtesy();
    facts.add(feeling);
    var last = dialogue.last();
    var act = last == null ? "" : last.act();
    facts.add(new Past(failures(dialogue, reading), act, dialogue.stateless()));
    if (Rejections.isRejection(dialogue, reading)) {
      facts.add(new Rejection());
    }
  }

  private void courtesy() {
    var last = dialogue.last();
    if (last != null && !last.slot().isEmpty() && reading.has("yes")) {
      // A yes to a question that wants more than a yes is no courtesy.
      return;
    }
    for (var name : COURTESIES) {
      if (reading.courtesies().contains(name)) {
        var kind = name.startsWith("greeting") ? "greeting" : name;
        facts.add(new Courtesy(kind, "social-" + name));
        return;
      }
    }
  }

  private void order(Turn turn) {
    var key = Credentials.of(dialogue, reading);
    facts.add(new Key(key.number() != null, key.digits() != null, key.given()));
    switch (turn.lookup()) {
      case Lookup.NotAsked() -> {
        if (key.refuted()) {
          facts.add(new WrongKey(dialogue.wrongTries()));
        }
      }
      case Lookup.Found(var order) ->
          facts.add(new Purchase(new OrderCase(order, turn.policy(), turn.local())));
      case Lookup.NotFound() -> facts.add(new WrongKey(dialogue.wrongTries() + 1));
      case Lookup.Unreachable() -> facts.add(new Unreachable());
    }
  }

  private void errand() {
    var before = dialogue.errand();
    var errand = Turn.errand(dialogue, reading, subject);
    if (errand != null) {
      facts.add(new Errand(errand.kind(), errand.fields()));
    } else if (before != null) {
      facts.add(new Paused(before.kind()));
    }
    filed();
    var last = dialogue.last();
    if (last != null && !last.slot().isEmpty() && isUnanswered()) {
      facts.add(new Unanswered(last.slot(), last.asked()));
    }
  }

  /** What was filed before for the order that is spoken of. */
  private void filed() {
    var filed = Filing.before(dialogue, reading);
    if (!filed.isEmpty()) {
      facts.add(new Filed(filed.get(0), filed.get(1), filed.get(3).equals(Filing.COMPLAINT)));
    }
  }

  private boolean isUnanswered() {
    var errand = dialogue.errand();
    var isAside =
        errand != null && Errands.isAsked(dialogue) && !subject.entry().equals(errand.entry());
    return subject.way() == Subject.Way.CONTINUED
        && !isAside
        && reading.choice() == null
        && !Credentials.of(dialogue, reading).given()
        && !reading.has("resume")
        && !reading.has(Credentials.OTHER_ORDER)
        && Errands.filled(dialogue, reading) == null;
  }

  /** Failures in a row, the one that this utterance tells of included. */
  static int failures(Dialogue dialogue, Reading reading) {
    var failed =
        Rejections.isRejection(dialogue, reading) || Rejections.isOfferLeft(dialogue, reading);
    return dialogue.failures() + (failed ? 1 : 0);
  }
}
