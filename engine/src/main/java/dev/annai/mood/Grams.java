package dev.annai.mood;

import dev.annai.text.Utterance;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * A linear model over the runs of one to {@value #LONGEST} characters of a text, with {@code _} for
 * a word's edge. Of the runs that have a weight each counts once, and their sum is divided by the
 * root of how many they are, so that a long text is not stronger than a short one. The words
 * written by hand come in as one more term, {@link #WORDS}.
 *
 * <p>Safe for use by many threads.
 */
public final class Grams {

  /** Characters of the longest run. */
  public static final int LONGEST = 3;

  /** Stands for what the log-odds of every text start from. */
  public static final String BIAS = "{bias}";

  /** Stands for what the log-odds from the words written by hand are multiplied by. */
  public static final String WORDS = "{words}";

  private static final char EDGE = '_';

  private final Map<String, Double> weights;

  Grams(Map<String, Double> weights) {
    this.weights = weights;
  }

  /** The log-odds of a folded text, from its words' log-odds; those alone without weights. */
  double logOdds(String folded, double words) {
    if (weights.isEmpty()) {
      return words;
    }
    var sum = 0.0;
    var known = 0;
    for (var run : of(folded)) {
      var weight = weights.get(run);
      if (weight != null) {
        sum += weight;
        known++;
      }
    }
    return weights.getOrDefault(BIAS, 0.0)
        + weights.getOrDefault(WORDS, 1.0) * words
        + sum / Math.sqrt(Math.max(1, known));
  }

  /** The runs of an utterance, each once. */
  public static Set<String> of(Utterance utterance) {
    return of(WordTrie.fold(utterance.text()));
  }

  private static Set<String> of(String folded) {
    var runs = new HashSet<String>();
    var edged = EDGE + folded.replace(' ', EDGE) + EDGE;
    for (var from = 0; from < edged.length(); from++) {
      var most = Math.min(edged.length(), from + LONGEST);
      for (var to = from + 1; to <= most; to++) {
        runs.add(edged.substring(from, to));
        if (to - from > 1 && edged.charAt(to - 1) == EDGE) {
          break;
        }
      }
    }
    return runs;
  }
}
