package dev.annai.eval.metric;

import java.util.Map;
import java.util.TreeMap;

/**
 * A figure of one ranked list, averaged over the judged topics.
 *
 * <p>Definitions are those of {@code trec_eval -c} (NIST, version 9): a topic for which nothing was
 * found counts 0. nDCG with linear gain follows Järvelin and Kekäläinen (2002), with exponential
 * gain Burges et al. (2005).
 */
public enum RankingMetric {
  HIT_AT_1("hit@1") {
    @Override
    double of(GradedList list) {
      return list.grade(1) > 0 ? 1 : 0;
    }
  },
  MRR_AT_10("mrr@10") {
    @Override
    double of(GradedList list) {
      var rank = list.firstRelevant();
      return rank > 0 && rank <= 10 ? 1.0 / rank : 0;
    }
  },
  MAP("map") {
    @Override
    double of(GradedList list) {
      var sum = 0.0;
      var seen = 0;
      for (var rank = 1; rank <= list.size(); rank++) {
        if (list.grade(rank) > 0) {
          seen++;
          sum += (double) seen / rank;
        }
      }
      return list.relevant() == 0 ? 0 : sum / list.relevant();
    }
  },
  NDCG_AT_10("ndcg@10") {
    @Override
    double of(GradedList list) {
      return list.ndcg(10, grade -> grade);
    }
  },
  NDCG_EXP_AT_10("ndcg_exp@10") {
    @Override
    double of(GradedList list) {
      return list.ndcg(10, grade -> Math.pow(2, grade) - 1);
    }
  },
  RECALL_AT_10("recall@10") {
    @Override
    double of(GradedList list) {
      return list.recall(10);
    }
  },
  RECALL_AT_100("recall@100") {
    @Override
    double of(GradedList list) {
      return list.recall(100);
    }
  };

  private final String key;

  RankingMetric(String key) {
    this.key = key;
  }

  /** The metric's name in tables and JSON. */
  public String key() {
    return key;
  }

  abstract double of(GradedList list);

  /** The figure of one topic. */
  public double of(Run run, Qrels qrels, String topic) {
    return of(GradedList.of(run.found(topic), qrels.grades(topic)));
  }

  /** The figure of every judged topic, by topic id. */
  public Map<String, Double> byTopic(Run run, Qrels qrels) {
    var out = new TreeMap<String, Double>();
    qrels.topics().forEach(topic -> out.put(topic, of(run, qrels, topic)));
    return out;
  }

  /** The mean over all judged topics; 0 when there is none. */
  public double mean(Run run, Qrels qrels) {
    return byTopic(run, qrels).values().stream().mapToDouble(d -> d).average().orElse(0);
  }
}
