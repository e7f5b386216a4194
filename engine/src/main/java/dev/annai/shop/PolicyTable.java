package dev.annai.shop;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A table of the shop's policy, as an editor wrote it: {@code shipping-fee}, {@code amends} and so
 * on.
 *
 * @param name the file's name without its ending
 * @param columns in the order of the header; the first is the store, the second names the row
 * @param rows in the order of the file
 */
public record PolicyTable(String name, List<Column> columns, List<Row> rows) {

  public PolicyTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** What a column holds, and so how its values are worded for a customer. */
  public enum Kind {
    TEXT,
    NUMBER,
    MONEY,
    TIME,
    DATE
  }

  /** A column: its name in the header and its kind. */
  public record Column(String name, Kind kind) {}

  /**
   * A row: column name to text; cells that were left empty are absent.
   *
   * @param line where it stands in the file, from 1
   */
  public record Row(int line, Map<String, String> cells) {

    public Row {
      cells = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }

    /** A cell's text. */
    public Optional<String> text(String column) {
      return Optional.ofNullable(cells.get(column));
    }

    /** A cell's whole number. */
    public Optional<Long> number(String column) {
      return text(column).map(Long::valueOf);
    }
  }

  /** The rows of a store, in the order of the file. */
  public Stream<Row> rows(String store) {
    var first = columns.getFirst().name();
    return rows.stream().filter(row -> store.equals(row.cells().get(first)));
  }

  /** The first row of a store whose second column has this value. */
  public Optional<Row> row(String store, String key) {
    var second = columns.get(1).name();
    return rows(store).filter(row -> key.equals(row.cells().get(second))).findFirst();
  }
}
