package dev.annai.eval.calibrate;

import dev.annai.text.Language;
import java.util.List;
import java.util.Map;

/**
 * How sure the answers are that a threshold lets through: what a running server compares with to
 * see whether the calibration still holds.
 */
final class Accepted {

  private Accepted() {}

  /** Adds mean and standard deviation of the accepted confidences to each language's numbers. */
  static void add(
      Map<Language, Map<String, Double>> numbers, List<Sample> samples, double threshold) {
    numbers.forEach((language, byName) -> {
      var accepted =
          samples.stream()
              .filter(sample -> sample.language().equals(language))
              .mapToDouble(sample -> sample.verdict().confidence())
              .filter(confidence -> confidence >= threshold)
              .toArray();
      if (accepted.length > 1) {
        var mean = mean(accepted);
        var squares = 0.0;
        for (var confidence : accepted) {
          squares += (confidence - mean) * (confidence - mean);
        }
        byName.put("accepted.mean", mean);
        byName.put("accepted.deviation", Math.sqrt(squares / (accepted.length - 1)));
      }
    });
  }

  private static double mean(double[] values) {
    var sum = 0.0;
    for (var value : values) {
      sum += value;
    }
    return sum / values.length;
  }
}
