package dev.annai.lint;

import dev.annai.pack.Pack;
import dev.annai.pack.TableSource;
import dev.annai.source.Finding;
import dev.annai.source.Nearest;
import dev.annai.source.Text;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands in a column {@code entry} of a policy table is an entry. */
final class EntryColumns implements Check {

  private static final String ENTRY = "entry";

  @Override
  public boolean needsAllEntries() {
    return true;
  }

  @Override
  public Stream<Finding> findings(Pack pack) {
    var ids = pack.entries().stream().map(e -> e.id().value()).collect(Collectors.toSet());
    return pack.tables().values().stream().flatMap(table -> findings(table, ids));
  }

  private static Stream<Finding> findings(TableSource table, Set<String> ids) {
    return table.rows().stream()
        .flatMap(row -> Stream.ofNullable(row.cells().get(ENTRY)))
        .filter(cell -> !ids.contains(cell.value()))
        .map(cell -> unknown(cell, ids));
  }

  private static Finding unknown(Text cell, Set<String> ids) {
    return Finding.error(
        cell.at(),
        "no entry \"%s\"".formatted(cell.value()),
        Nearest.advice(cell.value(), ids, "Remove the row, or write the entry."));
  }
}
