package dev.annai.eval.asking;

import dev.annai.eval.shell.Figures;
import dev.annai.eval.shell.TextTable;
import dev.annai.rules.HandoffReason;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Precision and recall of each hand-over reason, for people. */
public final class HandoffTable {

  /** The header of {@link #rows}. */
  public static final List<String> HEADER = List.of("hand-over", "precision", "recall");

  private HandoffTable() {}

  /** Precision and recall of each hand-over reason, in the figures of all questions. */
  static String text(Map<String, Figures> all) {
    var rows = rows(all.getOrDefault("all", new Figures(new LinkedHashMap<>())));
    var table = new TextTable(HEADER);
    rows.forEach(table::add);
    return table.toString();
  }

  /** A row for each hand-over reason. */
  public static List<List<String>> rows(Figures figures) {
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
}
