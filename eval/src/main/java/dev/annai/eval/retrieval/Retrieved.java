package dev.annai.eval.retrieval;

import dev.annai.eval.metric.Run;
import dev.annai.eval.metric.Verdict;
import dev.annai.eval.set.RetrievalSet;
import java.util.List;
import java.util.Optional;

/**
 * What an engine did with a retrieval set.
 *
 * @param set what it was asked
 * @param run what it found
 * @param verdicts one for each topic, in the set's order
 * @param worst the surest of the wrong answers, surest first, at most {@link #WORST}; empty when a
 *     run was read from a file
 * @param latency how long a query took; absent when a run was read from a file. Confidences are
 *     then scores, no probabilities
 */
public record Retrieved(
    RetrievalSet set,
    Run run,
    List<Verdict> verdicts,
    List<Mistake> worst,
    Optional<Latency> latency) {

  /** How many mistakes are explained. */
  static final int WORST = 15;

  /**
   * How long a query takes, one after the other on one thread.
   *
   * @param p50 median, in milliseconds
   * @param p99 99th percentile, in milliseconds
   */
  record Latency(double p50, double p99) {}

  public Retrieved {
    verdicts = List.copyOf(verdicts);
    worst = List.copyOf(worst);
  }
}
