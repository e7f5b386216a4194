package dev.annai.mood;

import dev.annai.text.Language;
import dev.annai.text.Utterance;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a customer's mood: two sparse linear models over the same words and marks, one for {@link
 * Mood#score}, one for {@link Mood#displeasure}.
 *
 * <p>For the score, weights add up and 1 is surely enough to be upset, so an editor can say what a
 * word is worth: {@code score = s² / (e² + s²)} of the sum s, 0 when s is not above 0, where e is
 * {@value #ENOUGH}. Calming words take away at most {@value #CALMING_AT_MOST}, and nothing from a
 * word that is enough alone: a courteous threat is a threat.
 *
 * <p>Safe for use by many threads.
 */
public final class MoodModel {

  /**
   * The sum that scores one half. On the sample pack's questions (2,448 calm ones) 0.7 and more
   * hand over nobody who is calm, 0.6 seven; below 1, so that a courteous word does not turn the
   * scale.
   */
  static final double ENOUGH = 0.75;

  private static final double CALMING_AT_MOST = 0.5;
  private static final double TROUBLE = 0.5;
  private static final double TELLING = 0.1;
  private static final int EVIDENCE = 5;

  private final Map<Language, Reader> readers;

  private MoodModel(Map<Language, Reader> readers) {
    this.readers = Collections.unmodifiableMap(new LinkedHashMap<>(readers));
  }

  /** A model of each language's weights; a language without any is always calm. */
  public static MoodModel of(Map<Language, MoodWeights> weights) {
    var readers = new HashMap<Language, Reader>();
    weights.forEach((language, its) -> readers.put(language, new Reader(its)));
    return new MoodModel(readers);
  }

  /** The same model with editors' words, by language: each weighs as they say for the score. */
  public MoodModel with(Map<Language, Map<String, Double>> editorsWords) {
    var edited = new HashMap<>(readers);
    editorsWords.forEach((language, words) -> {
      if (!words.isEmpty()) {
        var reader = readers.get(language);
        var before = reader == null ? MoodWeights.NONE : reader.weights;
        edited.put(language, new Reader(before.with(words)));
      }
    });
    return new MoodModel(edited);
  }

  /** Reads the mood of an utterance by itself; {@link Patience} adds what came before. */
  public Mood read(Utterance utterance, Language language) {
    var reader = readers.get(language);
    return reader == null ? Mood.CALM : reader.read(utterance.text());
  }

  /** From a sum of weights to a score. */
  static double score(double sum) {
    return sum <= 0 ? 0 : sum * sum / (ENOUGH * ENOUGH + sum * sum);
  }

  /** One language's models. */
  private static final class Reader {

    private final MoodWeights weights;
    private final WordTrie trie;
    private final Grams grams;

    Reader(MoodWeights weights) {
      this.weights = weights;
      this.trie = new WordTrie(weights.words().keySet());
      this.grams = new Grams(weights.grams());
    }

    Mood read(String text) {
      var found = new ArrayList<String>();
      var folded = WordTrie.fold(text);
      trie.find(folded, (word, at) -> found.add(word));
      Mark.in(text).forEach(mark -> found.add(mark.word()));
      found.add(Mark.loudness(text));
      found.removeIf(word -> !weights.words().containsKey(word));
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
      var words = weight(Mark.BIAS).displeased();
      for (var word : found) {
        words += weight(word).displeased();
      }
      return 1 / (1 + Math.exp(-grams.logOdds(folded, words)));
    }

    private List<String> evidence(List<String> found) {
      return found.stream()
          .filter(word -> weight(word).upset() >= TELLING)
          .sorted(Comparator.comparingDouble((String word) -> -weight(word).upset()))
          .limit(EVIDENCE)
          .toList();
    }

    private MoodWeights.Weight weight(String word) {
      return weights.words().getOrDefault(word, MoodWeights.Weight.ZERO);
    }
  }
}
