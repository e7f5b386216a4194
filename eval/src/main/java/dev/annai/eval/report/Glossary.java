package dev.annai.eval.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the figures mean, for who reads a report and nothing else. */
final class Glossary {

  static final List<String> HEADER = List.of("figure", "meaning");

  private static final List<Map.Entry<String, String>> MEANINGS =
      List.of(
          Map.entry("hit@1", "the first entry is relevant; a mean over all judged queries"),
          Map.entry("mrr@10", "one divided by the rank of the first relevant entry, within ten"),
          Map.entry("map", "mean average precision"),
          Map.entry("ndcg@10", "discounted gain within ten against the best order; linear gain"),
          Map.entry("ndcg_exp@10", "the same with exponential gain"),
          Map.entry("recall@10, recall@100", "share of the relevant entries found"),
          Map.entry("query_ms_p50, query_ms_p99", "time of a search on one thread, milliseconds"),
          Map.entry("right", "the expected entry, reason or courtesy; not answered where none is"),
          Map.entry("wrong", "something else was answered, or another reason given"),
          Map.entry("offered, handed_over, rephrased", "what came where an answer was expected"),
          Map.entry("false_answer_rate", "share answered of what must not be answered"),
          Map.entry("wrong_among_answered", "share of the answers that is wrong"),
          Map.entry("answered_outright", "share of what has an entry that got it at once"),
          Map.entry("auroc", "chance that what has an entry is surer than what has none"),
          Map.entry("auroc_near, auroc_far", "the same against near and against far questions"),
          Map.entry("aurc", "area under the risk-coverage curve; 0 is perfect"),
          Map.entry("ece", "expected calibration error, ten bins; 0 is perfect"),
          Map.entry("in_accuracy, oos_recall", "answered rightly and rejected, at the threshold"));

  private Glossary() {}

  static List<List<String>> rows() {
    var rows = new ArrayList<List<String>>();
    MEANINGS.forEach(meaning -> rows.add(List.of(meaning.getKey(), meaning.getValue())));
    return rows;
  }
}
