package dev.annai.eval.shell;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.EastAsianWidth;
import com.ibm.icu.lang.UProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Rows of cells in columns of equal width: the first to the left, the others to the right. */
public final class TextTable {

  private final List<List<String>> rows = new ArrayList<>();

  /** A table with a header and no rows. */
  public TextTable(List<String> header) {
    rows.add(header);
  }

  /** Adds a row, with as many cells as the header. */
  public void add(List<String> row) {
    rows.add(row);
  }

  /** A figure as tables show it: counts whole, times to a hundredth, the rest to four places. */
  public static String cell(String key, @Nullable Number value) {
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
        var padding = " ".repeat(width(i) - columns(row.get(i)));
        out.append(i == 0 ? row.get(i) + padding : "  " + padding + row.get(i));
      }
      out.append(System.lineSeparator());
    }
    return out.toString();
  }

  private int width(int column) {
    return rows.stream().mapToInt(row -> columns(row.get(column))).max().orElse(1);
  }

  /** How many columns of a terminal a text takes: Hangul, kana and Han letters take two. */
  public static int columns(String text) {
    return text.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
  }

  private static boolean isWide(int codePoint) {
    var width = UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH);
    return width == EastAsianWidth.WIDE || width == EastAsianWidth.FULLWIDTH;
  }
}
