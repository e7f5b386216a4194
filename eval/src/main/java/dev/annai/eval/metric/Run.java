package dev.annai.eval.metric;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an engine found for each topic, in the order in which {@code trec_eval} reads it: by
 * descending score as a 32-bit float, ties by descending entry id in UTF-8 order.
 *
 * @param byTopic topic id to what was found, best first
 */
public record Run(Map<String, List<Scored>> byTopic) {

  private static final Comparator<Scored> TREC =
      Comparator.comparingDouble(Scored::score)
          .thenComparing(Scored::entry, Run::compareCodePoints)
          .reversed();

  /**
   * An entry and its score.
   *
   * @param entry the entry's id
   * @param score rounded to 32 bits, as {@code trec_eval} keeps it
   */
  public record Scored(String entry, float score) {}

  public Run {
    var copy = new LinkedHashMap<String, List<Scored>>();
    byTopic.forEach((topic, found) -> copy.put(topic, found.stream().sorted(TREC).toList()));
    byTopic = Collections.unmodifiableMap(copy);
  }

  /** What was found for a topic, best first; empty when nothing was. */
  public List<Scored> found(String topic) {
    return byTopic.getOrDefault(topic, List.of());
  }

  /** The order of UTF-8 bytes, which differs from that of {@code String} beyond the BMP. */
  private static int compareCodePoints(String a, String b) {
    var left = a.codePoints().toArray();
    var right = b.codePoints().toArray();
    return Arrays.compare(left, right);
  }
}
