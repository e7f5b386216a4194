package dev.annai.eval;

import dev.annai.rules.HandoffReason;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Figures as tables for people: a row for each set. */
final class FiguresTable {

  static final List<String> RANKING =
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

  static final List<String> CONFIDENCE =
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

  /** The header of {@link #handoffRows}. */
  static final List<String> HANDOFFS = List.of("hand-over", "precision", "recall");

  private FiguresTable() {}

  static String ranking(Map<String, Figures> all) {
    return table(all, RANKING);
  }

  static String confidence(Map<String, Figures> all) {
    return System.lineSeparator() + table(all, CONFIDENCE);
  }

  /** Precision and recall of each hand-over reason, in the figures of all questions. */
  static String handoffs(Map<String, Figures> all) {
    var rows = handoffRows(all.getOrDefault("all", new Figures(new LinkedHashMap<>())));
    var table = new TextTable(HANDOFFS);
    rows.forEach(table::add);
    return table.toString();
  }

  /** A row for each hand-over reason. */
  static List<List<String>> handoffRows(Figures figures) {
    var rows = new ArrayList<List<String>>();
    for (var reason : HandoffReason.values()) {
      var precision = "handoff_precision:" + reason.id();
      var recall = "handoff_recall:" + reason.id();
      rows.add(
          List.of(
              reason.id(),
              TextTable.cell(precision, figures.byKey().get(precision)),
              TextTable.cell(recall, figures.byKey().get(recall))));
    }
    return rows;
  }

  static String table(Map<String, Figures> all, List<String> keys) {
    var rows = rows(all, keys);
    var table = new TextTable(rows.getFirst());
    rows.subList(1, rows.size()).forEach(table::add);
    return table.toString();
  }

  /** The header and a row for each set; figures that no set has are left out. */
  static List<List<String>> rows(Map<String, Figures> all, List<String> keys) {
    var shown =
        keys.stream()
            .filter(key -> all.values().stream().anyMatch(f -> f.byKey().containsKey(key)))
            .toList();
    var header = new ArrayList<>(List.of("set"));
    header.addAll(shown);
    var rows = new ArrayList<List<String>>(List.of(header));
    for (var entry : all.entrySet()) {
      var row = new ArrayList<>(List.of(entry.getKey()));
      shown.forEach(key -> row.add(TextTable.cell(key, entry.getValue().byKey().get(key))));
      rows.add(row);
    }
    return rows;
  }
}
