package dev.annai.lint;

import dev.annai.pack.Pack;
import dev.annai.pack.TableSource;
import dev.annai.pack.TableSource.RowSource;
import dev.annai.rules.HandoffReason;
import dev.annai.source.Finding;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tables of reasons have a row for each: {@code hand-over.csv} for every reason to hand over, the
 * others in each store for every reason that another store has.
 */
final class Reasons implements Check {

  private static final String REASON = "reason";
  private static final String HAND_OVER = "hand-over";

  @Override
  public Stream<Finding> findings(Pack pack) {
    return pack.tables().values().stream()
        .filter(table -> table.kind(REASON).isPresent())
        .flatMap(table -> findings(pack, table));
  }

  private static Stream<Finding> findings(Pack pack, TableSource table) {
    if (table.name().equals(HAND_OVER)) {
      var wanted = Arrays.stream(HandoffReason.values()).map(HandoffReason::id).toList();
      return missing(
          table, "", wanted, table.rows().stream().filter(HandOverRows::isUsual).toList());
    }
    if (!table.isByStore()) {
      return Stream.empty();
    }
    var wanted = reasons(table.rows());
    return pack.shop().storeIds().stream()
        .flatMap(store -> missing(table, store + ", ", wanted, table.rows(store)));
  }

  private static Stream<Finding> missing(
      TableSource table, String customer, Collection<String> wanted, List<RowSource> rows) {
    var present = reasons(rows);
    return wanted.stream()
        .filter(reason -> !present.contains(reason))
        .map(reason ->
            Finding.error(
                table.at(),
                "%s%s: no row".formatted(customer, reason),
                "Add a row for it; rules look it up by this name."));
  }

  private static Collection<String> reasons(List<RowSource> rows) {
    var reasons = new LinkedHashSet<String>();
    rows.forEach(row -> row.text(REASON).ifPresent(reasons::add));
    return reasons;
  }
}
