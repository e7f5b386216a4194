package dev.annai.eval.metric;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * From which confidence on an entry may be answered, and what is promised about it.
 *
 * @param value the lowest confidence that is answered
 * @param answered how many of the sample are answered
 * @param wrong how many of them are wrong
 * @param wrongBound the rate of wrong answers that is not exceeded
 * @param out how many of the sample are out of scope
 * @param outAnswered how many of them are answered
 * @param outBound the rate of answers out of scope that is not exceeded; 0 when the sample has none
 *     out of scope
 */
public record Threshold(
    double value,
    int answered,
    int wrong,
    double wrongBound,
    int out,
    int outAnswered,
    double outBound) {

  /**
   * The risk that a shop wants.
   *
   * @param wrong share of answers that may be wrong
   * @param outOfScope share of questions out of scope that may be answered
   * @param level how sure both must be
   */
  public record Wanted(double wrong, double outOfScope, double level) {}

  /** What a threshold would promise. */
  public static Threshold at(double value, List<Verdict> sample, double level) {
    var answered = sample.stream().filter(v -> v.confidence() >= value).toList();
    var wrong = (int) answered.stream().filter(v -> !v.right()).count();
    var out = (int) sample.stream().filter(v -> v.scope().isOut()).count();
    var outAnswered = (int) answered.stream().filter(v -> v.scope().isOut()).count();
    var bound = new BinomialBound(level);
    return new Threshold(
        value,
        answered.size(),
        wrong,
        bound.upper(wrong, answered.size()),
        out,
        outAnswered,
        out == 0 ? 0 : bound.upper(outAnswered, out));
  }

  /**
   * The lowest threshold that keeps the wanted risk; empty when the sample supports none. Among
   * many thresholds the lowest that passes is a lucky one by a little: keep some questions aside to
   * see by how much.
   */
  public static Optional<Threshold> lowest(List<Verdict> sample, Wanted wanted) {
    var sorted = sample.stream().sorted(Comparator.comparingDouble(Verdict::confidence)).toList();
    var wrong = (int) sorted.stream().filter(v -> !v.right()).count();
    var out = (int) sorted.stream().filter(v -> v.scope().isOut()).count();
    var outAnswered = out;
    var bound = new BinomialBound(wanted.level());
    for (var i = 0; i < sorted.size(); i++) {
      var value = sorted.get(i).confidence();
      var isNew = i == 0 || sorted.get(i - 1).confidence() < value;
      if (isNew
          && bound.upper(wrong, sorted.size() - i) <= wanted.wrong()
          && (out == 0 || bound.upper(outAnswered, out) <= wanted.outOfScope())) {
        return Optional.of(at(value, sorted, wanted.level()));
      }
      wrong -= sorted.get(i).right() ? 0 : 1;
      outAnswered -= sorted.get(i).scope().isOut() ? 1 : 0;
    }
    return Optional.empty();
  }
}
