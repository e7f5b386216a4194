package dev.annai.eval.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Figures as tables for people: a row for each set. */
public final class FiguresTable {

  private FiguresTable() {}

  /** The table as text. */
  public static String table(Map<String, Figures> all, List<String> keys) {
    var rows = rows(all, keys);
    var table = new TextTable(rows.getFirst());
    rows.subList(1, rows.size()).forEach(table::add);
    return table.toString();
  }

  /**
   * The header and a row for each set; figures that no set has are left out, and sets that have
   * none.
   */
  public static List<List<String>> rows(Map<String, Figures> all, List<String> keys) {
    var shown =
        keys.stream()
            .filter(key -> all.values().stream().anyMatch(f -> f.byKey().containsKey(key)))
            .toList();
    var header = new ArrayList<>(List.of("set"));
    header.addAll(shown);
    var rows = new ArrayList<List<String>>(List.of(header));
    for (var entry : all.entrySet()) {
      if (shown.stream().noneMatch(entry.getValue().byKey()::containsKey)) {
        continue;
      }
      var row = new ArrayList<>(List.of(entry.getKey()));
      shown.forEach(key -> row.add(TextTable.cell(key, entry.getValue().byKey().get(key))));
      rows.add(row);
    }
    return rows;
  }

  /** The figures of one set as cells. */
  public static List<String> values(Figures figures) {
    return figures.byKey().entrySet().stream()
        .map(figure -> TextTable.cell(figure.getKey(), figure.getValue()))
        .toList();
  }
}
