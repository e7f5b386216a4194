package dev.annai.lint;

import dev.annai.pack.Pack;
import dev.annai.pack.TableSource;
import dev.annai.pack.TableSource.RowSource;
import dev.annai.shop.Store;
import dev.annai.source.Finding;
import dev.annai.source.SourceLocation;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A store in Korea gives its customers at least what the law gives them: the Act on Consumer
 * Protection in Electronic Commerce, articles 17 (withdrawal within 7 days of receipt; within 3
 * months of receipt and 30 days of knowing where the goods are not as advertised) and 18 (refund
 * within 3 business days of the goods coming back). Not legal advice.
 */
final class KoreanLaw implements Check {

  private static final String WINDOWS = "return-window";

  @Override
  public Stream<Finding> findings(Pack pack) {
    return Market.storesIn("KR", pack)
        .flatMap(store -> Stream.concat(windows(pack, store), refund(pack, store)));
  }

  private static Stream<Finding> windows(Pack pack, Store store) {
    return pack.table(WINDOWS).stream()
        .flatMap(table -> table.rows(store.id()).stream())
        .flatMap(row ->
            switch (row.text("reason").orElse("")) {
              case "change-of-mind" -> changeOfMind(row).stream();
              case "defect" ->
                  Stream.of(atLeast(row, "months", 3), atLeast(row, "noticed_days", 30))
                      .flatMap(Optional::stream);
              default -> Stream.empty();
            });
  }

  private static Optional<Finding> changeOfMind(RowSource row) {
    var days = row.number("days");
    var counted = row.text("first_day").equals(Optional.of("receipt")) ? 1 : 0;
    return days.filter(d -> d - counted < 7)
        .map(d ->
            tooLittle(
                row.at("days"),
                "%d days to return%s (expected: at least 7 after the day of receipt)"
                    .formatted(d, counted == 1 ? ", the day of receipt counted" : "")));
  }

  private static Optional<Finding> atLeast(RowSource row, String column, long least) {
    return row.number(column)
        .filter(number -> number < least)
        .map(number ->
            tooLittle(
                row.at(column),
                "%s for defects: %d (expected: at least %d)".formatted(column, number, least)));
  }

  private static Stream<Finding> refund(Pack pack, Store store) {
    return pack.table("facts").stream()
        .flatMap((TableSource table) -> table.rows(store.id()).stream())
        .filter(row -> row.text("fact").equals(Optional.of("refund-days")))
        .filter(row -> row.number("value").filter(days -> days > 3).isPresent())
        .map(row ->
            tooLittle(
                row.at("value"),
                "%d business days to refund (expected: at most 3)"
                    .formatted(row.number("value").orElseThrow())));
  }

  private static Finding tooLittle(SourceLocation at, String message) {
    return Finding.error(
        at,
        message,
        "Korean law gives customers at least this; a notice that says less does not bind them.");
  }
}
