package dev.annai.eval.retrieval;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annai.eval.metric.RankingMetric;
import dev.annai.eval.metric.RiskCoverage;
import dev.annai.eval.metric.Verdict;
import dev.annai.eval.set.Topic;
import dev.annai.eval.shell.Figures;
import dev.annai.eval.shell.Json;
import java.util.Locale;
import java.util.stream.Collectors;

/** A retrieval evaluation as JSON: its figures, and what became of each topic. */
public final class RetrievalJson {

  private static final int POINTS = 100;

  private RetrievalJson() {}

  /** The figures, then each topic by its id. */
  public static ObjectNode of(Retrieved retrieved, Figures figures) {
    var json = Json.object();
    json.put("set", retrieved.set().name());
    json.setAll(Json.object(figures));
    var curve = json.putArray("risk_coverage");
    for (var point : RiskCoverage.of(retrieved.verdicts()).thinned(POINTS)) {
      var at = curve.addObject();
      Json.put(at, "threshold", point.threshold());
      Json.put(at, "coverage", point.coverage());
      Json.put(at, "risk", point.risk());
    }
    var texts = retrieved.set().topics().stream().collect(Collectors.toMap(Topic::id, Topic::text));
    var threshold = figures.byKey().get("threshold");
    var topics = json.putObject("per_query");
    for (var verdict : retrieved.verdicts()) {
      var topic = topics.putObject(verdict.topic());
      topic.put("text", texts.get(verdict.topic()));
      var found = retrieved.run().found(verdict.topic());
      topic.put("came", found.isEmpty() ? null : found.getFirst().entry());
      Json.put(topic, "confidence", verdict.confidence());
      topic.put("scope", verdict.scope().name().toLowerCase(Locale.ROOT));
      if (!verdict.scope().isOut()) {
        topic.put("right", verdict.right());
      }
      if (threshold != null) {
        topic.put("decided", isDecided(verdict, threshold.doubleValue()));
      }
      if (retrieved.set().qrels().topics().contains(verdict.topic())) {
        for (var metric : RankingMetric.values()) {
          var value = metric.of(retrieved.run(), retrieved.set().qrels(), verdict.topic());
          Json.put(topic, metric.key(), value);
        }
      }
    }
    return json;
  }

  /** Answered, and rightly; or rejected, where there is no entry. */
  private static boolean isDecided(Verdict verdict, double threshold) {
    var isAnswered = verdict.confidence() >= threshold;
    return verdict.scope().isOut() ? !isAnswered : isAnswered && verdict.right();
  }
}
