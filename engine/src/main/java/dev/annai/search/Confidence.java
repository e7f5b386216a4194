package dev.annai.search;

import dev.annai.text.Language;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Turns evidence into the probability that an entry is the right one: a logistic model, whose
 * weights stand in the settings as {@code confidence.<name of the evidence>} and {@code
 * confidence.bias}.
 */
final class Confidence {

  private static final Map<String, Double> PLAIN =
      Map.of("bias", -3.5, "nearest", 4.0, "covered", 2.0, "margin", 5.0);

  private final SearchSettings settings;
  private final Language language;
  private final boolean fitted;

  Confidence(SearchSettings settings, Language language) {
    this.settings = settings;
    this.language = language;
    this.fitted =
        settings.byLanguage().getOrDefault(language, Map.of()).containsKey("confidence.bias");
  }

  /** The probability, strictly between 0 and 1. */
  double of(SortedMap<String, Double> evidence) {
    var sum = weight("bias");
    for (var contribution : contributions(evidence).values()) {
      sum += contribution;
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /** What each piece of evidence adds to the logit. */
  SortedMap<String, Double> contributions(SortedMap<String, Double> evidence) {
    var out = new TreeMap<String, Double>();
    evidence.forEach((name, value) -> out.put(name, weight(name) * value));
    return out;
  }

  private double weight(String name) {
    var fallback = fitted ? 0 : PLAIN.getOrDefault(name, 0.0);
    return settings.value(language, "confidence." + name, fallback);
  }
}
