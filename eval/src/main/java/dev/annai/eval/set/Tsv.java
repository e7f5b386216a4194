package dev.annai.eval.set;

import dev.annai.text.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table of tab-separated cells with a header. Quotes have no meaning.
 *
 * @param rows those that have all columns of the header
 */
record Tsv(List<Row> rows) {

  /** A row: its line, and the cells by column. */
  record Row(Line line, Map<String, Integer> columns, List<String> cells) {

    String cell(String column) {
      return cells.get(index(column));
    }

    Fault fault(String column, String message) {
      return fault(column, 0, message);
    }

    /** A fault so many characters into a cell. */
    Fault fault(String column, int offset, String message) {
      var before = cells.subList(0, index(column));
      var start = before.stream().mapToInt(cell -> cell.length() + 1).sum();
      return line.fault(start + offset + 1, message);
    }

    Language language(String column, Faults faults) {
      if (Language.isWellFormed(cell(column))) {
        return Language.of(cell(column));
      }
      faults.add(
          fault(column, "\"%s\" (expected: a language tag, as \"ko\")".formatted(cell(column))));
      return Language.EN;
    }

    private int index(String column) {
      var index = columns.get(column);
      if (index == null) {
        throw new IllegalArgumentException(
            "column: \"%s\" (expected: one of %s)".formatted(column, columns.keySet()));
      }
      return index;
    }
  }

  /** Reads a table that has at least these columns, in any order. */
  static Tsv read(Path file, List<String> required, Faults faults) throws IOException {
    var lines = Line.read(file, faults);
    if (lines.isEmpty()) {
      faults.add(new Fault(file.toString(), 1, 1, "no header (expected: " + named(required) + ")"));
      return new Tsv(List.of());
    }
    var header = lines.getFirst();
    var names = Arrays.stream(header.text().split("\t", -1)).map(String::strip).toList();
    if (!names.containsAll(required)) {
      var missing = required.stream().filter(name -> !names.contains(name)).toList();
      faults.add(header.fault(1, "no column " + named(missing) + " in the header"));
      return new Tsv(List.of());
    }
    var columns = IntStream.range(0, names.size()).boxed();
    var byName = columns.collect(Collectors.toMap(names::get, i -> i, (first, second) -> first));
    return new Tsv(rows(lines.subList(1, lines.size()), byName, names.size(), faults));
  }

  private static List<Row> rows(
      List<Line> lines, Map<String, Integer> columns, int width, Faults faults) {
    var rows = new ArrayList<Row>();
    for (var line : lines) {
      var cells = List.of(line.text().split("\t", -1));
      if (cells.size() == width) {
        rows.add(new Row(line, columns, cells));
      } else {
        faults.add(
            line.fault(
                line.text().length() + 1,
                "%d cells (expected: %d, separated by tabs)".formatted(cells.size(), width)));
      }
    }
    return rows;
  }

  private static String named(List<String> columns) {
    return columns.stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(", "));
  }
}
