package dev.annai.mood;

import dev.annai.text.Language;
import dev.annai.text.Utterance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a customer's mood: two sparse linear models over the same words and marks, one for {@link
 * Mood#score}, one for {@link Mood#displeasure}.
 *
 * <p>For the score, weights add up and 1 means upset, so an editor can say what a word is worth:
 * {@code score = s² / (1 + s²)} of the sum s, 0 when s is not above 0. Calming words take away at
 * most {@value #CALMING_AT_MOST}, and nothing from a word that is enough alone: a courteous threat
 * is a threat.
 *
 * <p>Safe for use by many threads.
 */
public final class MoodModel {

  private static final double CALMING_AT_MOST = 0.5;
  private static final double TROUBLE = 0.5;
  private static final double TELLING = 0.1;
  private static final int EVIDENCE = 5;

  private final Map<Language, MoodWeights> weights;
  private final Map<Language, Reader> readers = new HashMap<>();

  private MoodModel(Map<Language, MoodWeights> weights) {
    this.weights = Map.copyOf(weights);
    weights.forEach((language, its) -> readers.put(language, new Reader(its)));
  }

  /** A model of each language's weights; a language without any is always calm. */
  public static MoodModel of(Map<Language, MoodWeights> weights) {
    return new MoodModel(weights);
  }

  /** The same model with editors' words, by language: each weighs as they say for the score. */
  public MoodModel with(Map<Language, Map<String, Double>> editorsWords) {
    if (editorsWords.values().stream().allMatch(Map::isEmpty)) {
      return this;
    }
    var merged = new HashMap<>(weights);
    editorsWords.forEach((language, words) ->
        merged.put(language, merged.getOrDefault(language, MoodWeights.NONE).with(words)));
    return new MoodModel(merged);
  }

  /** Reads the mood of an utterance by itself; {@link Patience} adds what came before. */
  public Mood read(Utterance utterance, Language language) {
    var reader = readers.get(language);
    return reader == null ? Mood.CALM : reader.read(utterance.text());
  }

  /** From a sum of weights to a score. */
  static double score(double sum) {
    return sum <= 0 ? 0 : sum * sum / (1 + sum * sum);
  }

  /** One language's models. */
  private static final class Reader {

    private final Map<String, MoodWeights.Weight> weights;
    private final WordTrie trie;
    private final Grams grams;

    Reader(MoodWeights weights) {
      this.weights = weights.words();
      this.trie = new WordTrie(weights.words().keySet());
      this.grams = new Grams(weights.grams());
    }

    Mood read(String text) {
      var found = new ArrayList<String>();
      var folded = WordTrie.fold(text);
      trie.find(folded, (word, at) -> found.add(word));
      Mark.in(text).forEach(mark -> found.add(mark.word()));
      found.add(Mark.loudness(text));
      found.removeIf(word -> !weights.containsKey(word));
      if (isIronic(found)) {
        found.add(Mark.IRONY);
      }
      var distinct = found.stream().distinct().toList();
      return new Mood(score(upset(distinct)), displeasure(distinct, folded), evidence(distinct));
    }

    private boolean isIronic(List<String> found) {
      var trouble =
          found.stream().mapToDouble(word -> Math.max(0, weight(word).displeased())).sum();
      return trouble >= TROUBLE && found.stream().anyMatch(word -> weight(word).ironic());
    }

    private double upset(List<String> found) {
      var raising = 0.0;
      var calming = 0.0;
      var strongest = 0.0;
      for (var word : found) {
        var upset = weight(word).upset();
        raising += Math.max(0, upset);
        calming += Math.max(0, -upset);
        strongest = Math.max(strongest, upset);
      }
      var sum = raising - Math.min(CALMING_AT_MOST, calming);
      return strongest >= 1 ? Math.max(strongest, sum) : sum;
    }

    private double displeasure(List<String> found, String folded) {
      var logOdds = weight(Mark.BIAS).displeased() + grams.logOdds(folded);
      for (var word : found) {
        logOdds += weight(word).displeased();
      }
      return 1 / (1 + Math.exp(-logOdds));
    }

    private List<String> evidence(List<String> found) {
      return found.stream()
          .filter(word -> weight(word).upset() >= TELLING)
          .sorted(Comparator.comparingDouble((String word) -> -weight(word).upset()))
          .limit(EVIDENCE)
          .toList();
    }

    private MoodWeights.Weight weight(String word) {
      return weights.getOrDefault(word, MoodWeights.Weight.ZERO);
    }
  }
}
