package dev.annai.lint;

import dev.annai.shop.PolicyTable.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What a policy table has to look like.
 *
 * @param table its name
 * @param columns those that are known; a table may have others
 */
record TableShape(String table, List<Shape> columns) {

  /**
   * What a column has to look like.
   *
   * @param isRequired whether the column, and a cell in each of its rows, must be there
   * @param words what its cells may hold; empty for anything of its kind
   */
  record Shape(String name, Kind kind, boolean isRequired, List<String> words) {}

  /**
   * Shapes, a table a line: its name, then its columns, each {@code name:kind!=words}, of which all
   * but the name may be left out. {@code !} stands for required.
   */
  static List<TableShape> parseAll(String lines) {
    return lines.lines().map(line -> parse(List.of(line.split("\\s+")))).toList();
  }

  private static TableShape parse(List<String> words) {
    var columns = words.stream().skip(1).map(TableShape::column).toList();
    return new TableShape(words.getFirst(), columns);
  }

  private static Shape column(String text) {
    var parts = text.split("=", 2);
    var words = parts.length == 1 ? List.<String>of() : Arrays.asList(parts[1].split("\\|"));
    var name = parts[0].replace("!", "").split(":", 2);
    var kind = name.length == 1 ? Kind.TEXT : Kind.valueOf(name[1].toUpperCase(Locale.ROOT));
    return new Shape(name[0], kind, parts[0].endsWith("!"), words);
  }
}
