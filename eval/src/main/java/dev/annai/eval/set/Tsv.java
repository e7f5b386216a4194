package dev.annai.eval.set;

import dev.annai.text.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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

    /** A cell that must not be blank; a fault otherwise. */
    String required(String column, Faults faults) {
      if (cell(column).isBlank()) {
        faults.add(fault(column, column + ": nothing stands there"));
      }
      return cell(column);
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
    var lines = Line.read(file, "a header with " + named(required), faults);
    if (lines.isEmpty()) {
      return new Tsv(List.of());
    }
    var columns = columns(lines.getFirst(), required, faults);
    if (columns.isEmpty()) {
      return new Tsv(List.of());
    }
    if (lines.size() == 1) {
      var line = lines.getFirst();
      faults.add(line.fault(line.text().length() + 1, "no row after the header"));
    }
    return new Tsv(rows(lines.subList(1, lines.size()), columns, faults));
  }

  /** The places of the columns by name; none when the header has a fault. */
  private static Map<String, Integer> columns(Line header, List<String> required, Faults faults) {
    var names = Arrays.stream(header.text().split("\t", -1)).map(String::strip).toList();
    var columns = new LinkedHashMap<String, Integer>();
    var place = 1;
    for (var i = 0; i < names.size(); i++) {
      if (columns.putIfAbsent(names.get(i), i) != null) {
        faults.add(header.fault(place, "column \"%s\" stands twice".formatted(names.get(i))));
        return Map.of();
      }
      place += names.get(i).length() + 1;
    }
    var missing = required.stream().filter(name -> !columns.containsKey(name)).toList();
    if (!missing.isEmpty()) {
      faults.add(
          header.fault(
              1, "no column %s in the header; tabs separate columns".formatted(named(missing))));
      return Map.of();
    }
    return columns;
  }

  private static List<Row> rows(List<Line> lines, Map<String, Integer> columns, Faults faults) {
    var width = columns.size();
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
