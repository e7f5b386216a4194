package dev.annai.pack;

import dev.annai.shop.Order.Status;
import dev.annai.source.CsvFile.CsvRow;
import dev.annai.source.Findings;
import dev.annai.source.Nearest;
import dev.annai.source.SourceLocation;
import dev.annai.source.Text;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The cells of one order, each read as what its column holds; faults are findings. */
final class OrderCells {

  private static final List<String> STATUSES =
      Arrays.stream(Status.values()).map(s -> s.name().toLowerCase(Locale.ROOT)).toList();

  private final CsvRow row;
  private final Findings findings;
  private boolean good = true;

  OrderCells(CsvRow row, Findings findings) {
    this.row = row;
    this.findings = findings;
  }

  /** Whether all that was read so far was right. */
  boolean areGood() {
    return good;
  }

  void require(String column) {
    if (row.cell(column).isEmpty()) {
      fault(row.at(), "an order without \"%s\"".formatted(column), "Fill in the cell.");
    }
  }

  String text(String column) {
    return row.cell(column).map(Text::value).orElse("");
  }

  Status status(String column) {
    return row.cell(column).flatMap(this::status).orElse(Status.PREPARING);
  }

  private Optional<Status> status(Text cell) {
    if (STATUSES.contains(cell.value())) {
      return Optional.of(Status.valueOf(cell.value().toUpperCase(Locale.ROOT)));
    }
    fault(
        cell.at(),
        "status \"%s\" (expected: %s)".formatted(cell.value(), String.join(", ", STATUSES)),
        Nearest.advice(cell.value(), STATUSES, "Write one of these."));
    return Optional.empty();
  }

  Optional<LocalDateTime> time(String column) {
    return parse(
        column, LocalDateTime::parse, "a moment that exists, for example 2026-11-19T20:31");
  }

  Optional<LocalDate> date(String column) {
    return parse(column, LocalDate::parse, "a date that exists, for example 2026-11-24");
  }

  long amount(String column) {
    return parse(column, OrderCells::amountOf, "a whole number of 0 or more, for example 32000")
        .orElse(0L);
  }

  private static long amountOf(String text) {
    if (!text.matches("\\d{1,18}")) {
      throw new IllegalArgumentException(text);
    }
    return Long.parseLong(text);
  }

  private <T> Optional<T> parse(String column, Function<String, T> parser, String expected) {
    var cell = row.cell(column);
    try {
      return cell.map(Text::value).map(parser);
    } catch (DateTimeException | IllegalArgumentException e) {
      var text = cell.orElseThrow();
      fault(
          text.at(),
          "%s: \"%s\" (expected: %s)".formatted(column, text.value(), expected),
          "Maybe a spreadsheet changed the cell; format the column as text.");
      return Optional.empty();
    }
  }

  private void fault(SourceLocation at, String message, String advice) {
    good = false;
    findings.error(at, message, advice);
  }
}
