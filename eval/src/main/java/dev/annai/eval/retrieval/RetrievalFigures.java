package dev.annai.eval.retrieval;

import dev.annai.eval.metric.Auroc;
import dev.annai.eval.metric.RankingMetric;
import dev.annai.eval.metric.Rejection;
import dev.annai.eval.metric.Reliability;
import dev.annai.eval.metric.RiskCoverage;
import dev.annai.eval.metric.Scope;
import dev.annai.eval.shell.Figures;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SequencedMap;

/** The figures of a retrieval set, and which of them stand in which table. */
public final class RetrievalFigures {

  /** The columns that tell how well is ranked. */
  public static final List<String> RANKING =
      List.of(
          "queries",
          "hit@1",
          "mrr@10",
          "map",
          "ndcg@10",
          "ndcg_exp@10",
          "recall@10",
          "recall@100",
          "query_ms_p50",
          "query_ms_p99");

  /** The columns that tell what the confidence is worth. */
  public static final List<String> CONFIDENCE =
      List.of(
          "out_of_scope",
          "auroc",
          "auroc_near",
          "auroc_far",
          "aurc",
          "ece",
          "threshold",
          "in_accuracy",
          "oos_recall");

  private RetrievalFigures() {}

  /** Ranking figures always; rejection figures when the set tells scopes. */
  public static Figures of(Retrieved retrieved, OptionalDouble threshold) {
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
