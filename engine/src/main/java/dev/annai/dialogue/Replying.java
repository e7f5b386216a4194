package dev.annai.dialogue;

import dev.annai.dialogue.Remembering.Outcome;
import dev.annai.dialogue.Reply.Handoff;
import dev.annai.dialogue.Wording.Reader;
import dev.annai.dialogue.Wording.Worded;
import dev.annai.mood.Mood;
import dev.annai.rules.Decision;
import dev.annai.rules.Rulebook;
import dev.annai.rules.Ruling;
import dev.annai.rules.Step;
import dev.annai.rules.fact.Feeling;
import dev.annai.rules.fact.Office;
import dev.annai.shop.Lookup;
import dev.annai.shop.Policy;
import dev.annai.shop.Store;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Decides and words the answer to what was read, and says what to remember. */
final class Replying {

  private static final Logger LOG = LoggerFactory.getLogger(Replying.class);

  /** Ends the key of a message that says another one a second time. */
  private static final String AGAIN = "-again";

  private final KnowledgeBase knowledge;
  private final Rulebook rulebook;
  private final Subjects subjects;
  private final HandOvers handOvers;
  private final Wording wording;
  private final ReadAs readAs;
  private final Map<Store, Policy> policies = new HashMap<>();

  Replying(KnowledgeBase knowledge, Rulebook rulebook, Subjects subjects) {
    this.knowledge = knowledge;
    this.rulebook = rulebook;
    this.subjects = subjects;
    this.handOvers = new HandOvers(knowledge.tables().get("hand-over"));
    this.wording = new Wording(knowledge, handOvers);
    this.readAs = new ReadAs(wording);
    knowledge.stores().forEach(store -> policies.put(store, Policy.of(store, knowledge.tables())));
  }

  Reply reply(Dialogue dialogue, Reading reading, Lookup lookup, Instant now) {
    var store = StoreChoice.of(knowledge, dialogue, reading, lookup);
    var policy = Objects.requireNonNull(policies.get(store.store()));
    var subject = subjects.of(dialogue, reading);
    return reply(new Turn(dialogue, reading, lookup, now, subject, store, policy));
  }

  private Reply reply(Turn turn) {
    var mood = turn.dialogue().patience().felt(turn.reading().mood(), Trials.before(turn));
    var ruling = rulebook.decide(Facts.of(turn, feeling(turn, mood)));
    var step = ruling instanceof Ruling.Decided decided ? decided.step() : new Step.Stay();
    var effects = Filing.effects(turn, step, decision(ruling));
    var decision = again(turn, Filing.numbered(decision(ruling), effects));
    var reader = reader(turn);
    var worded =
        ruling instanceof Ruling.Broken ? wording.fault(reader) : worded(turn, decision, reader);
    var asked = step instanceof Step.Stay ? AskingAgain.slot(turn, decision) : "";
    var whole = whole(turn, new Outcome(decision, step, worded, asked), reader);
    var outcome = new Outcome(decision, step, whole, asked);
    return new Reply(
        decision,
        entry(decision),
        confidence(decision, turn.subject()),
        turn.reading().ranking().hits(),
        handoff(turn, decision),
        turn.reading().language(),
        mood,
        rule(ruling),
        whole.text(),
        whole.choices(),
        effects,
        Remembering.next(turn, outcome),
        receipt(turn, ruling, decision, whole));
  }

  private Worded worded(Turn turn, Decision decision, Reader reader) {
    var isUnanswered =
        decision instanceof Decision.Rephrase
            && subjects.isUnanswered(turn.dialogue(), turn.reading());
    var said = isUnanswered ? wording.unanswered(reader) : wording.word(decision, reader);
    return readAs.told(turn.reading(), decision, said, reader);
  }

  /** What was said just before of the same order is said in other words, where there are some. */
  private Decision again(Turn turn, Decision decision) {
    var said = turn.dialogue().memory().get(Dialogue.SAID);
    if (!(decision instanceof Decision.Inform inform) || !said(inform).equals(said)) {
      return decision;
    }
    var other = inform.message() + AGAIN;
    return knowledge.messages().has(turn.reading().language(), other)
        ? new Decision.Inform(
            inform.entry(), inform.slot(), other, inform.values(), inform.options())
        : decision;
  }

  /** Which message about which order. */
  static String said(Decision.Inform inform) {
    return inform.message() + " " + inform.values().getOrDefault("order", "");
  }

  private Feeling feeling(Turn turn, Mood mood) {
    return new Feeling(mood.score(), handOvers.upsetFrom(about(turn), Mood.UPSET));
  }

  private HandOvers.Case about(Turn turn) {
    var store = turn.store().store().id();
    return new HandOvers.Case(store, subjects.topic(turn), Credentials.amount(turn));
  }

  private Reader reader(Turn turn) {
    var now = turn.local();
    return new Reader(
        turn.reading().language(),
        turn.store(),
        now.toLocalDate(),
        turn.policy().office().map(hours -> new Office(hours, now)),
        about(turn),
        turn.dialogue().memory().getOrDefault(Dialogue.NAME, ""));
  }

  /** With what is asked again behind it, or can be taken up again. */
  private Worded whole(Turn turn, Outcome outcome, Reader reader) {
    var worded = outcome.worded();
    if (!(outcome.step() instanceof Step.Stay)) {
      return worded;
    }
    if (!outcome.asked().isEmpty()) {
      var message = "again-" + outcome.asked();
      return wording.ended(message, AskingAgain.options(turn), worded, reader);
    }
    var left = resumable(turn, outcome.decision(), worded, reader);
    var saysSo = turn.subject().need().usesOrder();
    return AskingAgain.isOfOrder(turn, outcome.decision()) && !saysSo
        ? new Worded(wording.ended("again-order", List.of(), left, reader).text(), left.choices())
        : left;
  }

  /** An errand that was left in the middle can be taken up again. */
  private Worded resumable(Turn turn, Decision decision, Worded worded, Reader reader) {
    var isLeft = turn.dialogue().errand() != null && turn.errand() == null;
    if (!isLeft || !AskingAgain.isAside(decision)) {
      return worded;
    }
    var choices = new ArrayList<>(worded.choices());
    choices.add(wording.option(Subjects.RESUME, reader));
    return new Worded(worded.text(), choices);
  }

  private Receipt receipt(Turn turn, Ruling ruling, Decision decision, Worded worded) {
    return new Receipt(
        knowledge.version(),
        turn.now(),
        turn.reading(),
        turn.store().store().id(),
        ruling.firings(),
        fault(ruling, turn.dialogue()),
        decision,
        worded.text());
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

  private @Nullable Handoff handoff(Turn turn, Decision decision) {
    if (!(decision instanceof Decision.Handoff(var reason, var message, var values))) {
      return null;
    }
    var row = handOvers.row(reason.id(), about(turn));
    return new Handoff(
        reason,
        row.flatMap(r -> r.text("queue")).orElse("general"),
        row.flatMap(r -> r.number("priority")).orElse(3L).intValue(),
        row.flatMap(r -> r.number("first_response_minutes")).orElse(30L).intValue());
  }
}
