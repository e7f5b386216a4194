package dev.annai.shop;

import dev.annai.shop.PolicyTable.Row;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Until when goods of a store may come back, and who pays. A window ends at 24:00, store time, of
 * its last day.
 *
 * @param store id of the store
 * @param calendar the days on which it works
 * @param returns the windows by reason
 * @param exchanges days and fees by reason
 */
public record ReturnTerms(
    String store, BusinessCalendar calendar, PolicyTable returns, PolicyTable exchanges) {

  /** Why goods come back, as the tables name it. */
  public enum Reason {
    CHANGE_OF_MIND("change-of-mind"),
    DEFECT("defect");

    private final String row;

    Reason(String row) {
      this.row = row;
    }

    /** The row of the policy tables. */
    public String row() {
      return row;
    }
  }

  /**
   * The last day for a return.
   *
   * @param received the day of receipt
   * @param noticed the day on which the fault was noticed, if known; it counts only where the table
   *     has days for it
   * @return empty when the table has no row for the reason
   */
  public Optional<LocalDate> lastReturnDay(
      Reason reason, LocalDate received, @Nullable LocalDate noticed) {
    return returns
        .row(store, reason.row())
        .map(row -> {
          var window = end(row, received);
          var seen = noticed == null ? Optional.<LocalDate>empty() : noticedEnd(row, noticed);
          return seen.filter(window::isAfter).orElse(window);
        });
  }

  /** The last day for an exchange; days are counted as for a return for the same reason. */
  public Optional<LocalDate> lastExchangeDay(Reason reason, LocalDate received) {
    var days = exchanges.row(store, reason.row()).flatMap(row -> row.number("days"));
    return returns
        .row(store, reason.row())
        .flatMap(row -> days.map(count -> moved(row, counted(row, received, count))));
  }

  /**
   * What the customer pays for sending goods back.
   *
   * @param wentFree whether the order was delivered free
   * @return empty when the customer pays a carrier of their own choice
   */
  public Optional<Long> fee(Reason reason, boolean wentFree) {
    return returns
        .row(store, reason.row())
        .flatMap(row -> row.number(wentFree ? "fee_if_free" : "fee"));
  }

  private LocalDate end(Row row, LocalDate received) {
    var end =
        row.number("months")
            .map(received::plusMonths)
            .orElseGet(() -> counted(row, received, row.number("days").orElse(0L)));
    return moved(row, end);
  }

  private Optional<LocalDate> noticedEnd(Row row, LocalDate noticed) {
    return row.number("noticed_days").map(days -> moved(row, noticed.plusDays(days)));
  }

  private static LocalDate counted(Row row, LocalDate received, long days) {
    var receiptCounts = row.text("first_day").filter("receipt"::equals).isPresent();
    return received.plusDays(receiptCounts ? days - 1 : days);
  }

  private LocalDate moved(Row row, LocalDate end) {
    return row.text("moves").filter("yes"::equals).isPresent() ? calendar.onOrAfter(end) : end;
  }
}
