package dev.annai.dialogue;

import dev.annai.dialogue.Reply.Handoff;
import dev.annai.dialogue.Wording.Reader;
import dev.annai.rules.Decision;
import dev.annai.rules.Rulebook;
import dev.annai.rules.Ruling;
import dev.annai.shop.Lookup;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Decides and words the answer to what was read, and says what to remember. */
final class Replying {

  private static final Logger LOG = LoggerFactory.getLogger(Replying.class);

  private final KnowledgeBase knowledge;
  private final Rulebook rulebook;
  private final Subjects subjects;
  private final Wording wording;

  Replying(KnowledgeBase knowledge, Rulebook rulebook) {
    this.knowledge = knowledge;
    this.rulebook = rulebook;
    this.subjects = new Subjects(knowledge);
    this.wording = new Wording(knowledge);
  }

  Reply reply(Dialogue dialogue, Reading reading, Lookup lookup, Instant now) {
    var subject = subjects.of(dialogue, reading);
    var store = StoreChoice.of(knowledge, dialogue, reading.language());
    var reader = new Reader(reading.language(), store);
    var mood = Tempers.of(dialogue, reading);
    var ruling = rulebook.decide(Facts.of(dialogue, reading, subject, mood));
    var decision = decision(ruling);
    var worded =
        ruling instanceof Ruling.Broken ? wording.fault(reader) : wording.word(decision, reader);
    var fault = fault(ruling, dialogue);
    return new Reply(
        decision,
        entry(decision),
        confidence(decision, subject),
        reading.ranking().hits(),
        handoff(decision),
        reading.language(),
        mood,
        rule(ruling),
        worded.text(),
        worded.choices(),
        List.of(),
        Remembering.next(
            dialogue, reading, new Remembering.Turn(subject, decision, mood, store, worded)),
        new Receipt(
            knowledge.version(),
            now,
            reading,
            store.store().id(),
            ruling.firings(),
            fault,
            decision,
            worded.text()));
  }

  private static Decision decision(Ruling ruling) {
    return switch (ruling) {
      case Ruling.Decided decided -> decided.decision();
      case Ruling.Broken broken -> new Decision.Rephrase();
    };
  }

  /** The turn boundary: a rule that breaks is logged, and the conversation goes on. */
  private @Nullable String fault(Ruling ruling, Dialogue dialogue) {
    if (!(ruling instanceof Ruling.Broken(var rule, var fault, var firings))) {
      return null;
    }
    LOG.error(
        "rule broke: \"{}\": {} conversation={} turn={} knowledge={}",
        rule,
        fault,
        dialogue.conversation(),
        dialogue.turns() + 1,
        knowledge.version());
    return "\"%s\": %s".formatted(rule, fault);
  }

  private static @Nullable String entry(Decision decision) {
    return switch (decision) {
      case Decision.Answer(var entry) -> entry;
      case Decision.Inform inform -> inform.entry();
      case Decision.Ask ask -> ask.entry();
      case Decision.Offer offer -> null;
      case Decision.Rephrase() -> null;
      case Decision.Handoff handoff -> null;
      case Decision.Social social -> null;
    };
  }

  private static @Nullable Double confidence(Decision decision, Subject subject) {
    if (decision instanceof Decision.Offer) {
      return subject.candidates().getFirst().confidence();
    }
    return entry(decision) == null ? null : subject.confidence();
  }

  private static @Nullable String rule(Ruling ruling) {
    return ruling.firings().isEmpty() ? null : ruling.firings().getLast().rule();
  }

  private @Nullable Handoff handoff(Decision decision) {
    if (!(decision instanceof Decision.Handoff(var reason, var message))) {
      return null;
    }
    var row = wording.handoffRow(reason.id());
    return new Handoff(
        reason,
        row.flatMap(r -> r.text("queue")).orElse("general"),
        row.flatMap(r -> r.number("priority")).orElse(3L).intValue(),
        row.flatMap(r -> r.number("first_response_minutes")).orElse(30L).intValue());
  }
}
