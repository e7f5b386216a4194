package dev.annai.dialogue;

import dev.annai.search.FaqEntry;
import dev.annai.search.Hit;
import dev.annai.slot.Slot;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which of two entries is meant that ask the same of different errands, as "who pays the postage?"
 * of a return and of an exchange: where the words name neither, the one that was spoken of.
 */
final class Siblings {

  private final Map<String, String> topicByEntry = new HashMap<>();
  private final Set<String> topics = new HashSet<>();
  private final double likely;

  /**
   * The siblings of a pack.
   *
   * @param likely the confidence from which on an entry may be meant
   */
  Siblings(Collection<FaqEntry> entries, Needs needs, double likely) {
    this.likely = likely;
    for (var entry : entries) {
      topicByEntry.put(entry.id(), entry.topic());
      if (Needs.isNamed(needs.of(entry.id()))) {
        topics.add(entry.topic());
      }
    }
  }

  /** The hit of the errand that was spoken of, where the first one is of another one. */
  Optional<Hit> spokenOf(Dialogue dialogue, Reading reading, List<Hit> hits) {
    var topic = topic(dialogue);
    var first = topicByEntry.getOrDefault(hits.getFirst().entry(), "");
    if (first.equals(topic) || !topics.contains(first) || !topics.contains(topic)) {
      return Optional.empty();
    }
    return ofTopic(topic, hits)
        .filter(hit -> hit.confidence() >= likely)
        .filter(hit -> !Needs.namesErrand(reading))
        .findFirst();
  }

  /**
   * The entry about the way back when "and the postage?" is asked while a return or an exchange is
   * spoken of; empty when it is not.
   */
  String postage(Dialogue dialogue, Reading reading, List<Hit> hits) {
    var topic = topic(dialogue);
    var isPostage = reading.has("postage") && !reading.slots().containsKey(Slot.REGION);
    return isPostage && topics.contains(topic)
        ? ofTopic(topic, hits).map(Hit::entry).findFirst().orElse("")
        : "";
  }

  private String topic(Dialogue dialogue) {
    var last = dialogue.last();
    return last == null ? "" : topicByEntry.getOrDefault(last.entry(), "");
  }

  private Stream<Hit> ofTopic(String topic, List<Hit> hits) {
    return hits.stream().filter(hit -> topic.equals(topicByEntry.get(hit.entry())));
  }
}
