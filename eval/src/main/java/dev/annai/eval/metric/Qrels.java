package dev.annai.eval.metric;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Relevance judgements: topic id to entry id to grade; a grade of 1 or more is relevant.
 *
 * @param byTopic in the order of the file
 */
public record Qrels(Map<String, Map<String, Integer>> byTopic) {

  public Qrels {
    var copy = new LinkedHashMap<String, Map<String, Integer>>();
    byTopic.forEach((topic, grades) -> copy.put(topic, Map.copyOf(grades)));
    byTopic = Collections.unmodifiableMap(copy);
  }

  /** The topics that were judged, in the order of the file. */
  public Set<String> topics() {
    return byTopic.keySet();
  }

  /** The grades of a topic's entries; empty for a topic that was not judged. */
  public Map<String, Integer> grades(String topic) {
    return byTopic.getOrDefault(topic, Map.of());
  }

  /** The entries that answer a topic, the best grade first, ties by id. */
  public List<String> relevant(String topic) {
    return grades(topic).entrySet().stream()
        .filter(grade -> grade.getValue() > 0)
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Whether an entry answers a topic. */
  public boolean isRelevant(String topic, String entry) {
    return grades(topic).getOrDefault(entry, 0) > 0;
  }
}
