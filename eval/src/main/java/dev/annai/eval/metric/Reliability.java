package dev.annai.eval.metric;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether what is said with confidence c is right in a share c of the cases: ten bins of equal
 * width (Naeini et al., 2015).
 *
 * @param bins from low to high, empty ones left out
 * @param error expected calibration error: the mean distance of confidence and accuracy over bins,
 *     weighted by their sizes; 0 is perfect
 */
public record Reliability(List<Bin> bins, double error) {

  private static final int BINS = 10;

  public Reliability {
    bins = List.copyOf(bins);
  }

  /**
   * The verdicts of one range of confidence.
   *
   * @param low where the range begins, inclusive
   * @param count how many verdicts
   * @param confidence their mean confidence
   * @param accuracy the share of them that is right
   */
  public record Bin(double low, int count, double confidence, double accuracy) {}

  /** The reliability of some verdicts, whose confidences are probabilities. */
  public static Reliability of(List<Verdict> verdicts) {
    var bins = new ArrayList<Bin>();
    for (var b = 0; b < BINS; b++) {
      var number = b;
      var inside = verdicts.stream().filter(v -> bin(v.confidence()) == number).toList();
      if (!inside.isEmpty()) {
        bins.add(bin((double) b / BINS, inside));
      }
    }
    var error =
        bins.stream()
            .mapToDouble(bin -> bin.count() * Math.abs(bin.confidence() - bin.accuracy()))
            .sum();
    return new Reliability(bins, verdicts.isEmpty() ? 0 : error / verdicts.size());
  }

  private static int bin(double confidence) {
    return Math.clamp((int) (confidence * BINS), 0, BINS - 1);
  }

  private static Bin bin(double low, List<Verdict> inside) {
    var confidence = inside.stream().mapToDouble(Verdict::confidence).average().orElseThrow();
    var right = inside.stream().filter(Verdict::right).count();
    return new Bin(low, inside.size(), confidence, (double) right / inside.size());
  }
}
