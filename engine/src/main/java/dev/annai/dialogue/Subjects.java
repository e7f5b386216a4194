package dev.annai.dialogue;

import dev.annai.search.FaqEntry;
import dev.annai.search.Hit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what an utterance is about: what was pressed, else what ranking chose. */
final class Subjects {

  private static final Set<String> REJECTABLE = Set.of("answer", "inform", "ask", "offer");

  private final KnowledgeBase.Risk risk;
  private final Map<String, FaqEntry> entryById = new HashMap<>();

  Subjects(KnowledgeBase knowledge) {
    this.risk = knowledge.risk();
    knowledge.entries().forEach(entry -> entryById.put(entry.id(), entry));
  }

  Subject of(Dialogue dialogue, Reading reading) {
    var choice = reading.choice();
    if (choice != null && entryById.containsKey(choice)) {
      return Subject.chosen(choice);
    }
    var rejected = rejected(dialogue, reading);
    var hits =
        reading.ranking().hits().stream().filter(h -> !rejected.contains(h.entry())).toList();
    var candidates = candidates(dialogue, reading, rejected, hits);
    if (hits.isEmpty() || choice != null) {
      return new Subject("", 0, false, false, false, candidates);
    }
    var top = hits.getFirst();
    return new Subject(top.entry(), top.confidence(), isSure(top), false, false, candidates);
  }

  /** Whether the customer says that what was last answered or offered is not it. */
  static boolean isRejection(Dialogue dialogue, Reading reading) {
    var last = dialogue.last();
    if (last == null || !REJECTABLE.contains(last.act())) {
      return false;
    }
    var choice = reading.choice();
    return choice == null ? reading.has("reject") || reading.has("no") : choice.equals("none");
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
            hits.stream().filter(hit -> isRejection ? isSure(hit) : isPossible(hit)).toList());
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
    var entry = entryById.get(hit.entry());
    var stricter = risk.stricter();
    var topic = entry == null ? "" : entry.topic();
    var threshold = stricter.getOrDefault(hit.entry(), stricter.getOrDefault(topic, risk.answer()));
    return hit.confidence() >= threshold;
  }

  private boolean isPossible(Hit hit) {
    return hit.confidence() >= risk.offer();
  }
}
