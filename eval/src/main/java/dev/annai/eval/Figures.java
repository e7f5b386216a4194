package dev.annai.eval;

import dev.annai.eval.metric.Auroc;
import dev.annai.eval.metric.RankingMetric;
import dev.annai.eval.metric.Rejection;
import dev.annai.eval.metric.Reliability;
import dev.annai.eval.metric.RiskCoverage;
import dev.annai.eval.metric.Scope;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.OptionalDouble;
import java.util.SequencedMap;

/**
 * The figures of one evaluation, by the keys that tables, JSON and {@code --fail-under} share. A
 * figure that cannot be computed is absent.
 */
record Figures(SequencedMap<String, Number> byKey) {

  Figures {
    byKey = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(byKey));
  }

  /** Ranking figures always; rejection figures when the set tells scopes. */
  static Figures of(Retrieved retrieved, OptionalDouble threshold) {
    var out = new LinkedHashMap<String, Number>();
    var set = retrieved.set();
    for (var metric : RankingMetric.values()) {
      out.put(metric.key(), metric.mean(retrieved.run(), set.qrels()));
    }
    retrieved
        .latency()
        .ifPresent(latency -> {
          out.put("query_ms_p50", latency.p50());
          out.put("query_ms_p99", latency.p99());
        });
    out.put("queries", set.qrels().topics().size());
    confidence(retrieved, out);
    if (set.hasScopes()) {
      scopes(retrieved, threshold, out);
    }
    return new Figures(out);
  }

  private static void confidence(Retrieved retrieved, SequencedMap<String, Number> out) {
    out.put("aurc", RiskCoverage.of(retrieved.verdicts()).area());
    if (retrieved.latency().isPresent()) {
      out.put("ece", Reliability.of(retrieved.verdicts()).error());
    }
  }

  private static void scopes(
      Retrieved retrieved, OptionalDouble threshold, SequencedMap<String, Number> out) {
    var verdicts = retrieved.verdicts();
    out.put("out_of_scope", (int) verdicts.stream().filter(v -> v.scope().isOut()).count());
    Auroc.of(verdicts, scope -> true).ifPresent(area -> out.put("auroc", area));
    Auroc.of(verdicts, scope -> scope == Scope.NEAR).ifPresent(area -> out.put("auroc_near", area));
    Auroc.of(verdicts, scope -> scope == Scope.FAR).ifPresent(area -> out.put("auroc_far", area));
    threshold.ifPresent(least -> {
      var rejection = Rejection.of(verdicts, least);
      out.put("threshold", least);
      out.put("in_accuracy", rejection.inAccuracy());
      out.put("oos_recall", rejection.outRecall());
    });
  }
}
