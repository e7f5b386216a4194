package dev.annai.eval;

import dev.annai.rules.HandoffReason;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Figures as tables for people: a row for each set. */
final class FiguresTable {

  private static final List<String> RANKING =
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

  private static final List<String> CONFIDENCE =
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

  private FiguresTable() {}

  static String ranking(Map<String, Figures> all) {
    return table(all, RANKING);
  }

  static String confidence(Map<String, Figures> all) {
    return System.lineSeparator() + table(all, CONFIDENCE);
  }

  /** Precision and recall of each hand-over reason, in the figures of all questions. */
  static String handoffs(Map<String, Figures> all) {
    var table = new TextTable(List.of("hand-over", "precision", "recall"));
    for (var reason : HandoffReason.values()) {
      var figures = all.getOrDefault("all", new Figures(new LinkedHashMap<>())).byKey();
      var precision = "handoff_precision:" + reason.id();
      var recall = "handoff_recall:" + reason.id();
      table.add(
          List.of(
              reason.id(),
              TextTable.cell(precision, figures.get(precision)),
              TextTable.cell(recall, figures.get(recall))));
    }
    return table.toString();
  }

  static String table(Map<String, Figures> all, List<String> keys) {
    var shown =
        keys.stream()
            .filter(key -> all.values().stream().anyMatch(f -> f.byKey().containsKey(key)))
            .toList();
    var header = new ArrayList<>(List.of("set"));
    header.addAll(shown);
    var table = new TextTable(header);
    for (var entry : all.entrySet()) {
      var row = new ArrayList<>(List.of(entry.getKey()));
      shown.forEach(key -> row.add(TextTable.cell(key, entry.getValue().byKey().get(key))));
      table.add(row);
    }
    return table.toString();
  }
}
