package dev.annai.lint;

import dev.annai.pack.Pack;
import dev.annai.pack.TableSource;
import dev.annai.pack.TableSource.RowSource;
import dev.annai.shop.PolicyTable.Kind;
import dev.annai.source.Finding;
import java.util.HashMap;
import java.util.Optional;
import java.util.stream.Stream;

/** A policy table names each row once; of two rows with one name the second is never reached. */
final class TableRows implements Check {

  @Override
  public Stream<Finding> findings(Pack pack) {
    return pack.tables().values().stream()
        .filter(table -> table.columns().size() > 1)
        .filter(table -> table.kind(table.key()).orElse(Kind.TEXT) != Kind.DATE)
        .filter(table -> !AmountRanges.isByRange(table))
        .filter(table -> !HandOverRows.isOne(table))
        .flatMap(TableRows::findings);
  }

  private static Stream<Finding> findings(TableSource table) {
    var firstByName = new HashMap<String, RowSource>();
    return table.rows().stream()
        .flatMap(row -> {
          var name = name(table, row);
          var first = name.map(n -> firstByName.putIfAbsent(n, row));
          if (name.isEmpty()) {
            return Stream.of(nameless(table, row));
          }
          return first.stream().map(earlier -> repeated(name.get(), row, earlier));
        });
  }

  /** As customers are named in findings: {@code "JP, okinawa"}. */
  private static Optional<String> name(TableSource table, RowSource row) {
    var store = table.isByStore() ? row.text(TableSource.STORE).orElse("?") + ", " : "";
    return row.text(table.key()).map(store::concat);
  }

  private static Finding nameless(TableSource table, RowSource row) {
    return Finding.error(
        row.at(),
        "a row without \"%s\"".formatted(table.key()),
        "The cell names the row; rules and answers find it by this name.");
  }

  private static Finding repeated(String name, RowSource row, RowSource first) {
    return Finding.error(
        row.at(),
        "%s: row %d comes first, so this row is never reached".formatted(name, first.at().line()),
        "Remove one of the two rows.");
  }
}
