package dev.annai.lint;

import dev.annai.pack.Pack;
import dev.annai.pack.TableSource;
import dev.annai.pack.TableSource.RowSource;
import dev.annai.source.Finding;
import dev.annai.source.Nearest;
import java.util.Collection;
import java.util.HashMap;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rows of {@code hand-over.csv} are narrowed to stores and topics that there are, and each is
 * reached by some customer: "upset, KR, orders from 300000".
 */
final class HandOverRows implements Check {

  private static final String REASON = "reason";
  private static final String TOPIC = "topic";
  private static final String FROM = "order_from";

  static boolean isOne(TableSource table) {
    return table.name().equals("hand-over");
  }

  /** Whether a row holds for every store, topic and order. */
  static boolean isUsual(RowSource row) {
    return Stream.of(TableSource.STORE, TOPIC, FROM).allMatch(c -> row.text(c).isEmpty());
  }

  @Override
  public Stream<Finding> findings(Pack pack) {
    var topics = pack.entries().stream().map(entry -> entry.topic()).collect(Collectors.toSet());
    return pack.table("hand-over").stream()
        .flatMap(table ->
            Stream.of(
                    unknown(table, TableSource.STORE, pack.shop().storeIds()),
                    unknown(table, TOPIC, topics),
                    worthless(table),
                    unreached(table))
                .flatMap(found -> found));
  }

  private static Stream<Finding> unknown(
      TableSource table, String column, Collection<String> known) {
    return table.rows().stream()
        .filter(row -> row.text(column).filter(name -> !known.contains(name)).isPresent())
        .map(row -> {
          var name = row.text(column).orElse("");
          return Finding.error(
              row.at(column),
              "no %s \"%s\"".formatted(column, name),
              Nearest.advice(name, known, "Leave the cell empty for all of them."));
        });
  }

  private static Stream<Finding> worthless(TableSource table) {
    return table.rows().stream()
        .filter(row -> row.text(FROM).isPresent() && row.text(TableSource.STORE).isEmpty())
        .map(row ->
            Finding.error(
                row.at(FROM),
                "%s: an amount without a store".formatted(customer(row)),
                "Name the store: amounts are in its currency."));
  }

  private static Stream<Finding> unreached(TableSource table) {
    var first = new HashMap<String, RowSource>();
    return table.rows().stream()
        .flatMap(row -> {
          var earlier = Optional.ofNullable(first.putIfAbsent(customer(row), row));
          return earlier.stream().map(e -> unreached(row, e));
        });
  }

  private static Finding unreached(RowSource row, RowSource earlier) {
    return Finding.error(
        row.at(),
        "%s: row %d comes first, so this row is never reached"
            .formatted(customer(row), earlier.at().line()),
        "Remove one of the two rows.");
  }

  /** As customers are named in findings. */
  private static String customer(RowSource row) {
    var amount = row.text(FROM).map("orders from %s"::formatted);
    return Stream.of(row.text(REASON), row.text(TableSource.STORE), row.text(TOPIC), amount)
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }
}
