package dev.annai.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Rows of cells in columns of equal width: the first to the left, the others to the right. */
final class TextTable {

  private final List<List<String>> rows = new ArrayList<>();

  TextTable(List<String> header) {
    rows.add(header);
  }

  void add(List<String> row) {
    rows.add(row);
  }

  /** A figure as tables show it: counts whole, times to a hundredth, the rest to four places. */
  static String cell(String key, @Nullable Number value) {
    return switch (value) {
      case null -> "-";
      case Integer whole -> whole.toString();
      case Number n when key.startsWith("query_ms") ->
          String.format(Locale.ROOT, "%.2f", n.doubleValue());
      case Number n -> String.format(Locale.ROOT, "%.4f", n.doubleValue());
    };
  }

  /** The table, each row with its line's end. */
  @Override
  public String toString() {
    var out = new StringBuilder();
    for (var row : rows) {
      for (var i = 0; i < row.size(); i++) {
        var width = width(i);
        var format = i == 0 ? "%-" + width + "s" : "  %" + width + "s";
        out.append(String.format(Locale.ROOT, format, row.get(i)));
      }
      out.append(System.lineSeparator());
    }
    return out.toString();
  }

  private int width(int column) {
    return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(1);
  }
}
