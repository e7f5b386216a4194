package dev.annai.mood;

import java.util.HashMap;
import java.util.Map;

/**
 * A linear model over the runs of one to {@value #LONGEST} characters of a text, with {@code _} for
 * a word's edge; each run counts once, and the sum is divided by the root of how many different
 * ones there are, so that a long text is not stronger than a short one.
 *
 * <p>Safe for use by many threads.
 */
final class Grams {

  /** Characters of the longest run. */
  static final int LONGEST = 4;

  /** What the sum of every text starts from. */
  static final String BIAS = "{bias}";

  private static final char EDGE = '_';

  private final Map<String, Double> weights;

  Grams(Map<String, Double> weights) {
    this.weights = weights;
  }

  /** The model's log-odds for a folded text; 0 without weights. */
  double logOdds(String folded) {
    if (weights.isEmpty()) {
      return 0;
    }
    var sum = weights.getOrDefault(BIAS, 0.0);
    for (var gram : of(folded).entrySet()) {
      sum += gram.getValue() * weights.getOrDefault(gram.getKey(), 0.0);
    }
    return sum;
  }

  /** The runs of a folded text, each with the same value; their squares add up to 1. */
  static Map<String, Double> of(String folded) {
    var runs = new HashMap<String, Double>();
    var edged = EDGE + folded.replace(' ', EDGE) + EDGE;
    for (var from = 0; from < edged.length(); from++) {
      var most = Math.min(edged.length(), from + LONGEST);
      for (var to = from + 1; to <= most; to++) {
        if (to - from > 1 && edged.charAt(to - 1) == EDGE) {
          runs.put(edged.substring(from, to), 0.0);
          break;
        }
        runs.put(edged.substring(from, to), 0.0);
      }
    }
    var value = 1 / Math.sqrt(Math.max(1, runs.size()));
    runs.replaceAll((run, zero) -> value);
    return runs;
  }
}
