package dev.annai.dialogue;

import dev.annai.shop.PolicyTable;
import dev.annai.shop.PolicyTable.Row;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a conversation goes, and from what temper on, from the policy table {@code hand-over}.
 *
 * <p>A row may be narrowed to a store, a topic and orders from an amount; of the rows that fit, the
 * narrowest counts, and of several the first.
 */
final class HandOvers {

  private static final List<String> NARROWING = List.of("store", "topic", "order_from");
  private static final double PERCENT = 100;

  private final List<Row> rows;

  HandOvers(@Nullable PolicyTable table) {
    this.rows = table == null ? List.of() : table.rows();
  }

  /**
   * What a row may be narrowed to.
   *
   * @param store id of the store that is spoken of
   * @param topic of the entry that the conversation is about; empty when it is about none
   * @param amount of the order that was shown, in the store's currency; 0 when none was
   */
  record Case(String store, String topic, long amount) {}

  /** The row for a reason. */
  Optional<Row> row(String reason, Case of) {
    return rows.stream()
        .filter(row -> reason.equals(row.cells().get("reason")) && fits(row, of))
        .max(Comparator.comparingLong(HandOvers::narrowness).thenComparing(earlier()));
  }

  /** The score from which a customer counts as upset. */
  double upsetFrom(Case of, double usual) {
    return row("upset", of)
        .flatMap(row -> row.number("upset_from"))
        .map(percent -> percent / PERCENT)
        .orElse(usual);
  }

  private static boolean fits(Row row, Case of) {
    return row.text("store").filter(store -> !store.equals(of.store())).isEmpty()
        && row.text("topic").filter(topic -> !topic.equals(of.topic())).isEmpty()
        && row.number("order_from").filter(from -> of.amount() < from).isEmpty();
  }

  private static long narrowness(Row row) {
    return NARROWING.stream().filter(c -> row.text(c).isPresent()).count();
  }

  private static Comparator<Row> earlier() {
    return Comparator.comparingInt(Row::line).reversed();
  }
}
