package dev.annai.eval.metric;

import java.util.Arrays;
import java.util.Random;

/**
 * Whether two systems that were asked the same differ by more than chance.
 *
 * @param difference mean of the second minus mean of the first
 * @param low lower end of the 95 % bootstrap interval of the difference (Efron, 1979, percentiles)
 * @param high its upper end
 * @param p two-sided p-value of Fisher's randomisation test (Smucker et al., 2007): how often
 *     swapping the systems at random, topic by topic, makes a difference at least as large
 */
public record PairedTest(double difference, double low, double high, double p) {

  private static final int SAMPLES = 10_000;
  private static final int EXACT = 13;
  private static final double ROUNDING = 1e-12;

  /**
   * Compares, topic by topic. Up to 13 topics that differ, all swaps are tried and p is exact.
   *
   * @param first the first system's figure of each topic
   * @param second the second system's, in the same order; at least one topic
   * @param seed equal seeds give equal results
   */
  public static PairedTest of(double[] first, double[] second, long seed) {
    if (first.length != second.length || first.length == 0) {
      throw new IllegalArgumentException(
          "topics: %d and %d (expected: equally many, at least one)"
              .formatted(first.length, second.length));
    }
    var differences = new double[first.length];
    for (var i = 0; i < first.length; i++) {
      differences[i] = second[i] - first[i];
    }
    var means = bootstrap(differences, new Random(seed));
    var different = Arrays.stream(differences).filter(d -> d != 0).toArray();
    var p = different.length <= EXACT ? exact(different) : sampled(different, new Random(seed));
    var mean = Arrays.stream(differences).average().orElseThrow();
    return new PairedTest(mean, percentile(means, 0.025), percentile(means, 0.975), p);
  }

  /** Whether the difference is unlikely to be chance, at 5 %. */
  public boolean isSignificant() {
    return p < 0.05;
  }

  private static double[] bootstrap(double[] differences, Random random) {
    var means = new double[SAMPLES];
    for (var s = 0; s < SAMPLES; s++) {
      var sum = 0.0;
      for (var i = 0; i < differences.length; i++) {
        sum += differences[random.nextInt(differences.length)];
      }
      means[s] = sum / differences.length;
    }
    Arrays.sort(means);
    return means;
  }

  private static double percentile(double[] sorted, double share) {
    return sorted[(int) Math.round(share * (sorted.length - 1))];
  }

  private static double exact(double[] differences) {
    var seen = Math.abs(Arrays.stream(differences).sum());
    var swaps = 1 << differences.length;
    var extreme = 0;
    for (var swap = 0; swap < swaps; swap++) {
      var sum = 0.0;
      for (var i = 0; i < differences.length; i++) {
        sum += (swap >> i & 1) == 0 ? differences[i] : -differences[i];
      }
      extreme += Math.abs(sum) >= seen - ROUNDING ? 1 : 0;
    }
    return (double) extreme / swaps;
  }

  private static double sampled(double[] differences, Random random) {
    var seen = Math.abs(Arrays.stream(differences).sum());
    var extreme = 0;
    for (var s = 0; s < SAMPLES; s++) {
      var sum = 0.0;
      for (var difference : differences) {
        sum += random.nextBoolean() ? difference : -difference;
      }
      extreme += Math.abs(sum) >= seen - ROUNDING ? 1 : 0;
    }
    return (extreme + 1.0) / (SAMPLES + 1.0);
  }
}
