package dev.annai.eval.metric;

import java.util.List;

/**
 * What a threshold lets through and what it keeps back, as Larson et al. (2019) count it.
 *
 * @param inAccuracy share of the topics in scope that are answered and answered rightly; one that
 *     is rejected counts as wrong
 * @param outRecall share of the topics out of scope that are rejected; not a number without any
 */
public record Rejection(double inAccuracy, double outRecall) {

  /** What happens when everything at least as sure as the threshold is answered. */
  public static Rejection of(List<Verdict> verdicts, double threshold) {
    var in = verdicts.stream().filter(v -> !v.scope().isOut()).toList();
    var out = verdicts.stream().filter(v -> v.scope().isOut()).toList();
    var right = in.stream().filter(v -> v.right() && v.confidence() >= threshold).count();
    var rejected = out.stream().filter(v -> v.confidence() < threshold).count();
    return new Rejection((double) right / in.size(), (double) rejected / out.size());
  }
}
