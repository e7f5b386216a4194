package dev.annai.mood;

import dev.annai.text.Language;
import dev.annai.text.Utterance;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads how upset a customer is: a sum of weights of the words and marks found, through a logistic
 * function.
 *
 * <p>Safe for use by many threads.
 */
public final class MoodModel {

  private final Map<Language, Map<String, Double>> weights;

  private MoodModel(Map<Language, Map<String, Double>> weights) {
    this.weights = weights;
  }

  /** A model of weights: language to word or mark to its weight, positive for upset. */
  public static MoodModel of(Map<Language, Map<String, Double>> weights) {
    return new MoodModel(Map.copyOf(weights));
  }

  /** Reads the mood of an utterance. */
  public Mood read(Utterance utterance, Language language) {
    var text = utterance.text().toLowerCase(Locale.ROOT);
    var evidence = new ArrayList<Map.Entry<String, Double>>();
    var sum = 0.0;
    for (var weight : weights.getOrDefault(language, Map.of()).entrySet()) {
      if (text.contains(weight.getKey())) {
        sum += weight.getValue();
        evidence.add(weight);
      }
    }
    if (evidence.isEmpty()) {
      return Mood.CALM;
    }
    evidence.sort(Map.Entry.<String, Double>comparingByValue().reversed());
    return new Mood(Math.max(0, Math.tanh(sum)), words(evidence));
  }

  private static List<String> words(List<Map.Entry<String, Double>> evidence) {
    return evidence.stream().filter(e -> e.getValue() > 0).map(Map.Entry::getKey).toList();
  }
}
