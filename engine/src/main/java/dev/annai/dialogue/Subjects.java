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

/**
 * Finds what an utterance is about: what was pressed; what the conversation is still about, when
 * only slots are said or what was asked for is given; else what ranking chose.
 */
final class Subjects {

  /** The cue and the choice that take an errand up again. */
  static final String RESUME = "resume";

  private static final Set<String> REJECTABLE = Set.of("answer", "inform", "ask", "offer");
  private static final Set<Slot> FOLLOW_UPS = Set.of(Slot.REGION, Slot.AMOUNT, Slot.DATE);

  private final KnowledgeBase.Risk risk;
  private final Needs needs;
  private final Map<String, FaqEntry> entryById = new HashMap<>();

  Subjects(KnowledgeBase knowledge) {
    this.risk = knowledge.risk();
    this.needs = Needs.of(knowledge.tables().get("needs"));
    knowledge.entries().forEach(entry -> entryById.put(entry.id(), entry));
  }

  Subject of(Dialogue dialogue, Reading reading) {
    var choice = reading.choice();
    if (choice != null && entryById.containsKey(choice)) {
      return subject(choice, 1, Way.CHOSEN, List.of());
    }
    var rejected = rejected(dialogue, reading);
    var hits =
        reading.ranking().hits().stream().filter(h -> !rejected.contains(h.entry())).toList();
    var candidates = candidates(dialogue, reading, rejected, hits);
    var goesOn = continued(dialogue, reading, hits);
    if (!goesOn.isEmpty()) {
      return subject(goesOn, confidence(goesOn, dialogue, hits), Way.CONTINUED, candidates);
    }
    if (hits.isEmpty()) {
      return new Subject("", 0, false, Way.RANKED, needs.of(""), candidates);
    }
    var top = hits.getFirst();
    return subject(top.entry(), top.confidence(), Way.RANKED, candidates);
  }

  private Subject subject(String entry, double confidence, Way way, List<Hit> candidates) {
    var sure = way != Way.RANKED || confidence >= threshold(entry);
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

  /** The entry that the customer goes on with; empty when this is something new. */
  private String continued(Dialogue dialogue, Reading reading, List<Hit> hits) {
    var last = dialogue.last();
    var errand = dialogue.errand();
    var isAsked = last != null && !last.slot().isEmpty();
    // Who does not know, or wants no more of it, speaks of what was asked for.
    var isHelpless = isAsked && (reading.has("unknown") || reading.has("stop"));
    var isNew = !hits.isEmpty() && isSure(hits.getFirst()) && !reading.bare() && !isHelpless;
    if (errand != null && (isErrand(dialogue, reading, isNew) || isResumed(reading))) {
      return errand.entry();
    }
    var subject = last == null ? "" : before(last);
    if (reading.choice() != null) {
      return subject;
    }
    if (Credentials.of(dialogue, reading).given() && !isNew) {
      return ofOrder(subject, reading, hits);
    }
    if (isRejection(dialogue, reading) || isNew || subject.isEmpty()) {
      return "";
    }
    var isFollowUp =
        needs.of(subject).slots().stream()
            .anyMatch(slot -> FOLLOW_UPS.contains(slot) && reading.slots().containsKey(slot));
    return isFollowUp || isAsked ? subject : "";
  }

  /** What was spoken of; of an offer that was neither taken nor refused, the first. */
  private static String before(Dialogue.Last last) {
    var isOffer = last.act().equals("offer") && !last.candidates().isEmpty();
    return isOffer ? last.candidates().getFirst() : last.entry();
  }

  /**
   * What somebody means who gives an order number: what else is said, even if that alone were not
   * sure; what was spoken of before; else how far the order is.
   */
  private String ofOrder(String before, Reading reading, List<Hit> hits) {
    if (!reading.bare() && !hits.isEmpty()) {
      var top = hits.getFirst();
      var likely = (risk.offer() + risk.answer()) / 2;
      if (top.confidence() >= likely && needs.of(top.entry()).usesOrder()) {
        return top.entry();
      }
    }
    return needs.of(before).usesOrder() ? before : needs.firstOfOrders();
  }

  /** Whether this turn goes on with the errand: it gives what was asked for, or nothing else. */
  private static boolean isErrand(Dialogue dialogue, Reading reading, boolean isNew) {
    return Errands.isAsked(dialogue)
        && (reading.choice() != null || Errands.filled(dialogue, reading) != null || !isNew);
  }

  private static boolean isResumed(Reading reading) {
    return reading.has(RESUME) || RESUME.equals(reading.choice());
  }

  boolean isEntry(String id) {
    return entryById.containsKey(id);
  }

  /** Whether the customer says that what was last answered or offered is not it. */
  static boolean isRejection(Dialogue dialogue, Reading reading) {
    var last = dialogue.last();
    if (last == null
        || !REJECTABLE.contains(last.act())
        || Errands.isAsked(dialogue)
        || Credentials.of(dialogue, reading).given()) {
      return false;
    }
    return reading.choice() == null && (reading.has("reject") || reading.has("no"));
  }

  /** Whether entries were offered and none of them was taken. */
  static boolean isOfferLeft(Dialogue dialogue, Reading reading) {
    var last = dialogue.last();
    return last != null && last.act().equals("offer") && reading.choice() == null;
  }

  /** The entries that the customer said were not it, now included. */
  static List<String> rejected(Dialogue dialogue, Reading reading) {
    var rejected = new ArrayList<>(dialogue.rejected());
    var last = dialogue.last();
    if (last != null && isRejection(dialogue, reading)) {
      if (last.act().equals("offer")) {
        dialogue.choices().stream().map(Choice::value).forEach(rejected::add);
      } else {
        rejected.add(last.entry());
      }
    }
    return rejected.stream().distinct().toList();
  }

  private List<Hit> candidates(
      Dialogue dialogue, Reading reading, List<String> rejected, List<Hit> hits) {
    var last = dialogue.last();
    var isRejection = last != null && isRejection(dialogue, reading);
    // The words of a rejection are about the answer; only a subject that is surely named counts.
    var candidates =
        new ArrayList<>(
            hits.stream()
                .filter(hit -> isRejection ? isSure(hit) : hit.confidence() >= risk.offer())
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

  private boolean isSure(Hit hit) {
    return hit.confidence() >= threshold(hit.entry());
  }

  private double threshold(String entry) {
    var known = entryById.get(entry);
    var topic = known == null ? "" : known.topic();
    var stricter = risk.stricter();
    return stricter.getOrDefault(entry, stricter.getOrDefault(topic, risk.answer()));
  }
}
