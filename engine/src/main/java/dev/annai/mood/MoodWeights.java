package dev.annai.mood;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What one language's words and marks say about a customer's mood.
 *
 * @param words words, phrases and marks to their weights; how a word is written stands at {@link
 *     WordTrie}, the marks at {@link Mark}
 * @param grams runs of characters to their weight for displeasure, fitted on data; see {@link
 *     Grams}
 */
public record MoodWeights(Map<String, Weight> words, Map<String, Double> grams) {

  /** Weights that find nothing. */
  public static final MoodWeights NONE = new MoodWeights(Map.of(), Map.of());

  public MoodWeights {
    words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
    grams = Collections.unmodifiableMap(new LinkedHashMap<>(grams));
  }

  /** The same with an editor's words: each weighs for upset as the editor says. */
  public MoodWeights with(Map<String, Double> upset) {
    var merged = new HashMap<>(words);
    upset.forEach((word, weight) ->
        merged.merge(
            word,
            new Weight(weight, 0),
            (old, editors) -> new Weight(editors.upset(), old.displeased())));
    return new MoodWeights(merged, grams);
  }

  /**
   * What one word adds. Weights of all words found are summed.
   *
   * @param upset for {@link Mood#score}: 1 is enough to be upset; below 0 calms
   * @param displeased for {@link Mood#displeasure}, in log-odds; below 0 pleased. A word that is
   *     above 0 for upset and below 0 here is praise that turns sour beside trouble
   */
  public record Weight(double upset, double displeased) {
    /** A word that says nothing; it hides shorter words inside it. */
    public static final Weight ZERO = new Weight(0, 0);

    boolean ironic() {
      return upset > 0 && displeased < 0;
    }
  }
}
