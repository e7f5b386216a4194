package dev.annai.eval.metric;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A probability from named features: the logistic function of their weighted sum.
 *
 * @param bias the sum without features
 * @param weights by feature; a feature that is not named weighs nothing
 */
public record LogisticModel(double bias, SortedMap<String, Double> weights) {

  public LogisticModel {
    weights = Collections.unmodifiableSortedMap(new TreeMap<>(weights));
  }

  /**
   * One case to learn from.
   *
   * @param features by name; one that is absent is 0
   * @param right what happened
   * @param weight how much the case counts, positive
   */
  public record Example(Map<String, Double> features, boolean right, double weight) {

    public Example {
      features = Map.copyOf(features);
    }
  }

  /**
   * What a fit is drawn to, so that few or odd examples do not lead it astray.
   *
   * @param model the model that is drawn to
   * @param strength how much, against the mean of the examples, on standardised features; a model
   *     of the same data stays where it is at any strength
   * @param bias the same for the bias
   * @param sides features whose weights may not be negative (1) or not positive (-1)
   */
  public record Pull(
      LogisticModel model, double strength, double bias, Map<String, Integer> sides) {

    /** A little towards nothing, so that a fit always exists. */
    public static final Pull LITTLE =
        new Pull(new LogisticModel(0, new TreeMap<>()), 1e-3, 0, Map.of());

    public Pull {
      sides = Map.copyOf(sides);
    }
  }

  /**
   * Fits a model by Newton's method with a small ridge, so that it always exists and is always the
   * same.
   *
   * @param examples at least one
   */
  public static LogisticModel fit(List<Example> examples) {
    return fit(examples, Pull.LITTLE);
  }

  /** The same, drawn towards a model. */
  public static LogisticModel fit(List<Example> examples, Pull pull) {
    return new LogisticFit(examples, pull).model();
  }

  /** The probability of a case. */
  public double probability(Map<String, Double> features) {
    var sum = bias;
    for (var weight : weights.entrySet()) {
      sum += weight.getValue() * features.getOrDefault(weight.getKey(), 0.0);
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
