package dev.annai.dialogue;

import dev.annai.mood.Mood;
import dev.annai.rules.Fact;
import dev.annai.search.Hit;
import java.util.ArrayList;
import java.util.List;

/** What the rules are told of a turn. */
final class Facts {

  /** Of several courtesies in one message the one to return, most telling first. */
  private static final List<String> COURTESIES =
      List.of("goodbye", "thanks", "greeting-morning", "greeting-evening", "greeting", "courtesy");

  private Facts() {}

  static List<Fact> of(Dialogue dialogue, Reading reading, Subject subject, Mood mood) {
    var facts = new ArrayList<Fact>();
    if (subject.isKnown()) {
      facts.add(
          new Fact.Question(
              subject.entry(), subject.sure(), subject.chosen(), subject.continued()));
    }
    if (!subject.candidates().isEmpty()) {
      facts.add(
          new Fact.Candidates(subject.candidates().stream().map(Hit::entry).distinct().toList()));
    }
    reading.cues().forEach(cue -> facts.add(new Fact.Cue(cue)));
    var choice = reading.choice();
    if (choice != null) {
      facts.add(new Fact.Pressed(choice));
    }
    courtesy(reading, facts);
    facts.add(new Fact.Feeling(mood.score()));
    facts.add(past(dialogue, reading));
    if (Subjects.isRejection(dialogue, reading)) {
      facts.add(new Fact.Rejection());
    }
    return facts;
  }

  private static void courtesy(Reading reading, List<Fact> facts) {
    for (var name : COURTESIES) {
      if (reading.courtesies().contains(name)) {
        var kind = name.startsWith("greeting") ? "greeting" : name;
        facts.add(new Fact.Courtesy(kind, "social-" + name));
        return;
      }
    }
  }

  private static Fact past(Dialogue dialogue, Reading reading) {
    var last = dialogue.last();
    return new Fact.Past(
        failures(dialogue, reading), last == null ? "" : last.act(), dialogue.stateless());
  }

  /** Failures in a row, the one that this utterance tells of included. */
  static int failures(Dialogue dialogue, Reading reading) {
    var failed = Subjects.isRejection(dialogue, reading) || Subjects.isOfferLeft(dialogue, reading);
    return dialogue.failures() + (failed ? 1 : 0);
  }
}
