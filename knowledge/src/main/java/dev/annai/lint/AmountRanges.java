package dev.annai.lint;

import dev.annai.dialogue.Notation;
import dev.annai.pack.Pack;
import dev.annai.pack.TableSource;
import dev.annai.pack.TableSource.RowSource;
import dev.annai.shop.PolicyTable.Kind;
import dev.annai.shop.Store;
import dev.annai.source.Finding;
import dev.annai.source.SourceLocation;
import dev.annai.text.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tables of ranges ({@code amount_from}, {@code amount_below}) have exactly one row for every
 * amount, in every store and, where they have a column {@code zone}, in every zone. A fault is
 * shown as a customer who meets it: "JP, okinawa, ¥6,000: no row".
 */
final class AmountRanges implements Check {

  private static final String FROM = "_from";
  private static final String BELOW = "_below";
  private static final String ZONE = "zone";

  static boolean isByRange(TableSource table) {
    return table.isByStore() && subject(table).isPresent();
  }

  /** What the ranges are of: {@code amount} for {@code amount_from} and {@code amount_below}. */
  private static Optional<String> subject(TableSource table) {
    return table.columns().stream()
        .map(column -> column.name())
        .filter(name -> name.endsWith(FROM))
        .map(name -> name.substring(0, name.length() - FROM.length()))
        .filter(name -> table.kind(name + BELOW).isPresent())
        .findFirst();
  }

  @Override
  public Stream<Finding> findings(Pack pack) {
    return pack.tables().values().stream()
        .filter(AmountRanges::isByRange)
        .flatMap(table -> pack.shop().stores().stream().flatMap(store -> findings(table, store)));
  }

  private static Stream<Finding> findings(TableSource table, Store store) {
    var groups = new LinkedHashMap<String, List<RowSource>>();
    for (var row : table.rows(store.id())) {
      var zone = row.text(ZONE).map(z -> ", " + z).orElse("");
      groups.computeIfAbsent(store.id() + zone, key -> new ArrayList<>()).add(row);
    }
    if (groups.isEmpty()) {
      return Stream.of(
          Finding.error(
              table.at(),
              "%s: no row".formatted(store.id()),
              "Add the rows of the store, the first with 0 in %s."
                  .formatted(subject(table).orElseThrow() + FROM)));
    }
    return groups.entrySet().stream()
        .flatMap(group -> new Ranges(table, store, group).findings().stream());
  }

  /** The ranges of one group of customers, from the lowest. */
  private static final class Ranges {

    private final TableSource table;
    private final Store store;
    private final String customer;
    private final String subject;
    private final List<RowSource> rows;
    private final List<Finding> findings = new ArrayList<>();

    Ranges(TableSource table, Store store, Map.Entry<String, List<RowSource>> group) {
      this.table = table;
      this.store = store;
      this.customer = group.getKey();
      this.subject = subject(table).orElseThrow();
      this.rows = group.getValue().stream().sorted(Comparator.comparingLong(this::from)).toList();
    }

    List<Finding> findings() {
      var covered = 0L;
      for (var row : rows) {
        if (below(row) <= from(row)) {
          unreachable(row, from(row));
          continue;
        }
        if (from(row) > covered) {
          gap(row.at(), covered);
        } else if (below(row) <= covered) {
          unreachable(row, from(row));
        } else if (from(row) < covered) {
          overlap(row);
        }
        covered = Math.max(covered, below(row));
      }
      if (covered != Long.MAX_VALUE) {
        gap(rows.getLast().at(), covered);
      }
      return findings;
    }

    private long from(RowSource row) {
      return row.number(subject + FROM).orElse(0L);
    }

    private long below(RowSource row) {
      return row.number(subject + BELOW).orElse(Long.MAX_VALUE);
    }

    private void gap(SourceLocation at, long amount) {
      findings.add(
          Finding.error(
              at,
              "%s, %s: no row".formatted(customer, example(amount)),
              "Add a row for it, or let a row beside it begin or end there."));
    }

    private void overlap(RowSource row) {
      findings.add(
          Finding.error(
              row.at(subject + FROM),
              "%s, %s: more than one row".formatted(customer, example(from(row))),
              "Let the row before end where this one begins."));
    }

    private void unreachable(RowSource row, long amount) {
      findings.add(
          Finding.error(
              row.at(),
              "%s, %s: this row is never reached".formatted(customer, example(amount)),
              "Remove it, or mend where it begins and ends."));
    }

    private String example(long amount) {
      var notation = new Notation(Language.EN);
      return table.kind(subject + FROM).orElse(Kind.NUMBER) == Kind.MONEY
          ? notation.money(amount, store.currency())
          : subject + " " + notation.number(amount);
    }
  }
}
