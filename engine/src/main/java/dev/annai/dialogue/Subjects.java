package dev.annai.dialogue;

import dev.annai.dialogue.Subject.Way;
import dev.annai.search.FaqEntry;
import dev.annai.search.Hit;
import dev.annai.slot.Slot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds what an utterance is about: what was pressed; what the conversation is still about, when
 * only slots are said or what was asked for is given; else what ranking chose.
 */
final class Subjects {

  /** The cue and the choice that take an errand up again. */
  static final String RESUME = "resume";

  /** Cues that speak of an order that was just spoken of, whatever else they might mean. */
  private static final Set<String> ABOUT_THE_ORDER = Set.of("arriving", "amends");

  /** Begins the messages that tell how far an order is. */
  private static final String OF_PARCEL = "track-";

  /** Cues of a customer who cannot say what was asked for, or does not want to. */
  private static final Set<String> HELPLESS = Set.of("unknown", "no-number", "stop", "stop-errand");

  /** Below this the first entry may give way to one that goes on with the topic. */
  private static final double CLEAR = 0.8;

  private static final double AS_LIKELY = 0.2;

  private final KnowledgeBase.Risk risk;
  private final Needs needs;
  private final Sureness sureness;
  private final OrderSubjects orders;
  private final DaySubjects days;
  private final Siblings siblings;
  private final UnderWay underWay;
  private final Map<String, FaqEntry> entryById = new HashMap<>();

  Subjects(KnowledgeBase knowledge) {
    this.risk = knowledge.risk();
    this.needs = Needs.of(knowledge.tables().get("needs"));
    this.sureness = new Sureness(knowledge, needs);
    this.orders = new OrderSubjects(risk, needs);
    this.underWay = new UnderWay(needs);
    this.days = new DaySubjects(needs, risk.answer());
    this.siblings = new Siblings(knowledge.entries(), needs, risk.offer());
    knowledge.entries().forEach(entry -> entryById.put(entry.id(), entry));
  }

  Subject of(Dialogue dialogue, Reading reading) {
    var choice = reading.choice();
    if (choice != null && entryById.containsKey(choice)) {
      return subject(choice, 1, true, Way.CHOSEN, List.of());
    }
    var rejected = Rejections.rejected(dialogue, reading);
    var hits =
        reading.ranking().hits().stream().filter(h -> !rejected.contains(h.entry())).toList();
    var candidates = candidates(dialogue, reading, rejected, hits);
    var outright = outright(dialogue, reading, hits);
    if (!outright.isEmpty()) {
      return subject(outright, confidence(outright, dialogue, hits), true, Way.RANKED, candidates);
    }
    var goesOn = continued(dialogue, reading, hits);
    if (!goesOn.isEmpty()) {
      return subject(goesOn, confidence(goesOn, dialogue, hits), true, Way.CONTINUED, candidates);
    }
    if (hits.isEmpty()) {
      return new Subject("", 0, false, Way.RANKED, needs.of(""), candidates);
    }
    var top = likeliest(dialogue, reading, hits);
    var sure = sureness.isSure(top, dialogue, reading);
    var isFree = !sure && candidates.isEmpty() && !isUnanswered(dialogue, reading);
    if (isFree && OrderSubjects.isAboutArrival(reading)) {
      return subject(needs.firstOfOrders(), top.confidence(), true, Way.RANKED, candidates);
    }
    var isTold = !sure && !dialogue.stateless() && !isUnanswered(dialogue, reading);
    var told = isTold ? orders.ofWhatWasOrdered(reading, top) : "";
    if (!told.isEmpty() && !rejected.contains(told)) {
      return subject(told, confidence(told, dialogue, hits), true, Way.RANKED, candidates);
    }
    return subject(top.entry(), top.confidence(), sure, Way.RANKED, candidates);
  }

  /**
   * Of entries that are about as likely, the one that was wished for, goes on with the topic, or is
   * spoken for by what else was said.
   */
  private Hit likeliest(Dialogue dialogue, Reading reading, List<Hit> hits) {
    var sibling = siblings.spokenOf(dialogue, reading, hits);
    if (sibling.isPresent()) {
      return sibling.get();
    }
    var top = hits.getFirst();
    if (top.confidence() >= CLEAR) {
      return top;
    }
    var isWish = reading.has("wish") && !reading.has("how");
    Predicate<Hit> isErrand = hit -> isWish && !needs.of(hit.entry()).errand().isEmpty();
    Predicate<Hit> isSpokenFor = hit -> sureness.isSpokenFor(hit.entry(), dialogue, reading);
    return hits.stream()
        .filter(hit -> hit.confidence() >= top.confidence() - AS_LIKELY)
        .filter(hit -> sureness.isSure(hit, dialogue, reading))
        .filter(isErrand.or(isSpokenFor))
        .findFirst()
        .orElse(top);
  }

  /** The topic that a turn is about, else the one that was spoken of; empty when there is none. */
  String topic(Turn turn) {
    var last = turn.dialogue().last();
    var before = last == null ? "" : last.entry();
    return topic(turn.subject().sure() ? turn.subject().entry() : before);
  }

  private String topic(String entry) {
    var known = entryById.get(entry);
    return known == null ? "" : known.topic();
  }

  private Subject subject(
      String entry, double confidence, boolean sure, Way way, List<Hit> candidates) {
    return new Subject(entry, confidence, sure, way, needs.of(entry), candidates);
  }

  private static double confidence(String entry, Dialogue dialogue, List<Hit> hits) {
    var last = dialogue.last();
    var before = last != null && last.entry().equals(entry) ? last.confidence() : 1;
    return hits.stream()
        .filter(hit -> hit.entry().equals(entry))
        .mapToDouble(Hit::confidence)
        .reduce(before, Math::max);
  }

  /** What the words say outright, which ranking cannot know; empty when they do not. */
  private String outright(Dialogue dialogue, Reading reading, List<Hit> hits) {
    var isOfErrand =
        dialogue.errand() != null
            && UnderWay.isErrand(dialogue, reading, isNew(dialogue, reading, hits));
    if (reading.choice() != null || reading.has(Credentials.OTHER_ORDER) || isOfErrand) {
      return "";
    }
    return Stream.of(
            days.outright(dialogue, reading, hits),
            siblings.postage(dialogue, reading, hits),
            orders.cancelled(dialogue, reading),
            orders.readdressed(dialogue, reading, hits),
            orders.due(dialogue, reading),
            orders.exchanged(dialogue, reading, hits),
            orders.moneyBack(dialogue, reading),
            orders.stillReturned(dialogue, reading),
            orders.sentBack(dialogue, reading, hits))
        .filter(entry -> !entry.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** Whether a question is surely asked, and not only what was asked for given or refused. */
  private boolean isNew(Dialogue dialogue, Reading reading, List<Hit> hits) {
    var last = dialogue.last();
    var isAsked = last != null && !last.slot().isEmpty();
    var isHelpless = isAsked && HELPLESS.stream().anyMatch(reading::has);
    return !hits.isEmpty()
        && sureness.isSure(hits.getFirst(), dialogue, reading)
        && !reading.bare()
        && !isHelpless;
  }

  /** The entry that the customer goes on with; empty when this is something new. */
  private String continued(Dialogue dialogue, Reading reading, List<Hit> hits) {
    var last = dialogue.last();
    var errand = dialogue.errand();
    var isAsked = last != null && !last.slot().isEmpty();
    var isNew = isNew(dialogue, reading, hits);
    if (errand != null && last != null && underWay.isAside(dialogue, reading, last.entry())) {
      return last.entry();
    }
    if (errand != null
        && (UnderWay.isErrand(dialogue, reading, isNew) || UnderWay.isResumed(reading))) {
      return errand.entry();
    }
    var subject = last == null ? "" : before(last);
    if (reading.choice() != null) {
      return subject;
    }
    if (reading.has(Credentials.OTHER_ORDER)) {
      return orders.other(errand, subject);
    }
    if (orders.isAboutBuying(reading, hits)) {
      return needs.firstOfArrivals();
    }
    var filed = Filing.before(dialogue, reading);
    if (!filed.isEmpty() && isAboutFiled(filed, reading)) {
      return filed.get(2);
    }
    if (Credentials.of(dialogue, reading).given() && !isNew) {
      var waiting = dialogue.memory().getOrDefault(AskingAgain.WAITING, "");
      if (reading.bare() && !waiting.isEmpty()) {
        return waiting;
      }
      return orders.byNumber(orders.offered(last, subject), reading, hits);
    }
    if (Rejections.isRejection(dialogue, reading) || subject.isEmpty()) {
      return "";
    }
    if (isAboutOrder(dialogue, reading, subject)
        || (!isNew && reading.has("lasting") && isShown(dialogue, reading, subject))) {
      var parcel = needs.firstOfOrders();
      return topic(subject).equals(topic(parcel)) ? subject : parcel;
    }
    if (days.goesOn(reading, subject)) {
      return subject;
    }
    var goesOn = isAsked || (underWay.isFollowUp(reading, subject) && !reading.has("wish"));
    return !isNew && goesOn ? subject : "";
  }

  /** Whether the number of what was filed is asked for, or the amends that belong to it. */
  private static boolean isAboutFiled(List<String> filed, Reading reading) {
    return reading.has("filed-number")
        || (reading.has("amends") && filed.contains(Filing.COMPLAINT));
  }

  /** Whether the order that was just shown is spoken of: "will it come today", "and amends?". */
  private boolean isAboutOrder(Dialogue dialogue, Reading reading, String subject) {
    return isShown(dialogue, reading, subject)
        && ABOUT_THE_ORDER.stream().anyMatch(reading::has)
        && !reading.has("buying");
  }

  /** Whether it was told of an order that was shown how far it is. */
  private boolean isShown(Dialogue dialogue, Reading reading, String subject) {
    var said = dialogue.memory().getOrDefault(Dialogue.SAID, "");
    var isOfParcel =
        topic(subject).equals(topic(needs.firstOfOrders())) || said.startsWith(OF_PARCEL);
    return Credentials.of(dialogue, reading).verified()
        && needs.of(subject).usesOrder()
        && isOfParcel
        && dialogue.errand() == null;
  }

  /** What was spoken of; of an offer that was neither taken nor refused, the first. */
  private static String before(Dialogue.Last last) {
    var isOffer = last.act().equals("offer") && !last.candidates().isEmpty();
    return isOffer ? last.candidates().getFirst() : last.entry();
  }

  /** Whether what is said of an entry depends on a slot. */
  boolean hangsOn(String entry, Slot slot) {
    return needs.of(entry).slots().contains(slot);
  }

  boolean isEntry(String id) {
    return entryById.containsKey(id);
  }

  private List<Hit> candidates(
      Dialogue dialogue, Reading reading, List<String> rejected, List<Hit> hits) {
    var last = dialogue.last();
    var isRejection = last != null && Rejections.isRejection(dialogue, reading);
    // The words of a rejection are about the answer; only a subject that is clearly named counts.
    var candidates =
        new ArrayList<>(
            hits.stream()
                .filter(hit -> !isUnanswered(dialogue, reading))
                .filter(hit -> hit.confidence() >= (isRejection ? CLEAR : risk.offer()))
                .toList());
    if (last != null && isRejection) {
      var known = new HashSet<>(rejected);
      candidates.forEach(hit -> known.add(hit.entry()));
      last.candidates().stream()
          .filter(entry -> entryById.containsKey(entry) && known.add(entry))
          .forEach(entry -> candidates.add(new Hit(entry, 0, risk.offer(), "")));
    }
    return candidates;
  }

  /** Whether the shop has surely no answer to what is asked: then nothing else is offered. */
  boolean isUnanswered(Dialogue dialogue, Reading reading) {
    var unanswered = reading.ranking().unanswered();
    return unanswered != null
        && reading.choice() == null
        && sureness.isSure(unanswered, dialogue, reading);
  }
}
