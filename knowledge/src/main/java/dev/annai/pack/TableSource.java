package dev.annai.pack;

import dev.annai.shop.PolicyTable;
import dev.annai.shop.PolicyTable.Column;
import dev.annai.shop.PolicyTable.Kind;
import dev.annai.source.SourceLocation;
import dev.annai.source.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A policy table as an editor wrote it.
 *
 * @param name the file's name without its ending
 * @param at where the table begins
 * @param columns in the order of the header
 * @param rows in the order of the file
 */
public record TableSource(
    String name, SourceLocation at, List<Column> columns, List<RowSource> rows) {

  /** The name of the first column of tables that differ between stores. */
  public static final String STORE = "store";

  /**
   * A row.
   *
   * @param cells column name to cell; empty cells are absent
   */
  public record RowSource(SourceLocation at, Map<String, Text> cells) {

    /** A cell's text, if it has one. */
    public Optional<String> text(String column) {
      return Optional.ofNullable(cells.get(column)).map(Text::value);
    }

    /** A cell's whole number; absent too when it is none, which the reader has told. */
    public Optional<Long> number(String column) {
      return text(column).filter(text -> text.matches("-?\\d{1,18}")).map(Long::valueOf);
    }

    /** Where a cell stands, else where the row begins. */
    public SourceLocation at(String column) {
      var cell = cells.get(column);
      return cell == null ? at : cell.at();
    }
  }

  /** Whether it has rows for each store. */
  public boolean isByStore() {
    return columns.getFirst().name().equals(STORE);
  }

  /** The rows of a store. */
  public List<RowSource> rows(String store) {
    return rows.stream().filter(row -> row.text(STORE).equals(Optional.of(store))).toList();
  }

  /** The name of the column that names a row: the second, or the first where there is no store. */
  public String key() {
    return columns.get(isByStore() ? 1 : 0).name();
  }

  /** What a column holds. */
  public Optional<Kind> kind(String column) {
    return columns.stream().filter(c -> c.name().equals(column)).map(Column::kind).findFirst();
  }

  /** The table as the engine knows it. */
  public PolicyTable table() {
    return new PolicyTable(name, columns, rows.stream().map(TableSource::row).toList());
  }

  private static PolicyTable.Row row(RowSource source) {
    var cells = new LinkedHashMap<String, String>();
    source.cells().forEach((column, text) -> cells.put(column, text.value()));
    return new PolicyTable.Row(source.at().line(), cells);
  }
}
