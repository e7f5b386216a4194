package dev.annai.eval;

import java.util.ArrayList;
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
