package dev.annai.shop;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/**
 * When a store's parcels leave and arrive, and what delivery costs. Days are the store's own.
 *
 * @param store id of the store
 * @param calendar the days on which it works
 * @param cutoff what is paid strictly before this on a business day leaves on that day
 * @param transit how many business days a parcel travels
 * @param fees the fee by amount
 * @param surcharges what remote places cost more
 */
public record Delivery(
    String store,
    BusinessCalendar calendar,
    LocalTime cutoff,
    PolicyTable transit,
    PolicyTable fees,
    PolicyTable surcharges) {

  /**
   * When a parcel arrives.
   *
   * @param first the earliest day
   * @param last the last day that is promised
   */
  public record Window(LocalDate first, LocalDate last) {}

  /** The day on which an order leaves that is paid at this time. */
  public LocalDate dispatchDay(LocalDateTime paidAt) {
    var day = paidAt.toLocalDate();
    if (calendar.isBusinessDay(day) && paidAt.toLocalTime().isBefore(cutoff)) {
      return day;
    }
    return calendar.onOrAfter(day.plusDays(1));
  }

  /** When a parcel arrives that leaves on a day; empty for a zone that the table does not have. */
  public Optional<Window> arrival(LocalDate dispatched, Region region) {
    return transit
        .row(store, region.transitZone())
        .map(row ->
            new Window(
                calendar.plus(dispatched, days(row, "min")),
                calendar.plus(dispatched, days(row, "max"))));
  }

  private static int days(PolicyTable.Row row, String column) {
    return Math.toIntExact(row.number(column).orElse(0L));
  }

  /** How many business days a parcel is late: 0 up to and on the last promised day. */
  public int daysLate(LocalDate promised, LocalDate today) {
    return calendar.between(promised, today);
  }

  /**
   * The fee without surcharge.
   *
   * @param amount the goods, in whole units of the store's currency
   */
  public Optional<Long> fee(long amount) {
    return fees.rows(store)
        .filter(row -> amount >= row.number("amount_from").orElse(0L))
        .filter(row -> row.number("amount_below").map(below -> amount < below).orElse(true))
        .findFirst()
        .flatMap(row -> row.number("fee"));
  }

  /** What is added for a region, also where the fee is free; 0 for the mainland. */
  public Optional<Long> surcharge(Region region) {
    return surcharges.row(store, region.feeZone()).flatMap(row -> row.number("surcharge"));
  }
}
