package dev.annai.eval.metric;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/**
 * Area under the receiver operating characteristic: the chance that one of the positives has a
 * higher value than one of the negatives, ties counting half (Mann and Whitney, 1947).
 */
public final class Auroc {

  private Auroc() {}

  /** The area; absent when one side is empty. */
  public static OptionalDouble of(double[] positives, double[] negatives) {
    if (positives.length == 0 || negatives.length == 0) {
      return OptionalDouble.empty();
    }
    var sorted = negatives.clone();
    Arrays.sort(sorted);
    var wins = 0.0;
    for (var positive : positives) {
      wins += (below(sorted, positive, false) + below(sorted, positive, true)) / 2.0;
    }
    return OptionalDouble.of(wins / positives.length / negatives.length);
  }

  /** Topics in scope against those out of scope that are asked for. */
  public static OptionalDouble of(List<Verdict> verdicts, Predicate<Scope> out) {
    return of(
        confidences(verdicts, scope -> scope == Scope.IN),
        confidences(verdicts, scope -> scope.isOut() && out.test(scope)));
  }

  private static double[] confidences(List<Verdict> verdicts, Predicate<Scope> scope) {
    return verdicts.stream()
        .filter(v -> scope.test(v.scope()))
        .mapToDouble(Verdict::confidence)
        .toArray();
  }

  /** How many are less than a value, or, with {@code orEqual}, not greater. */
  private static int below(double[] sorted, double value, boolean orEqual) {
    var low = 0;
    var high = sorted.length;
    while (low < high) {
      var middle = (low + high) >>> 1;
      if (sorted[middle] < value || (orEqual && sorted[middle] == value)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
