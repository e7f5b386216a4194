package dev.annai.shop;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When people of a store answer: on its business days, from opening to closing, without lunch.
 *
 * @param calendar the days on which the store works
 * @param open the first moment of the day
 * @param close the first moment after the day's work
 * @param lunchFrom the first moment of lunch; absent where somebody is always there
 * @param lunchTo the first moment after lunch
 */
public record OfficeHours(
    BusinessCalendar calendar,
    LocalTime open,
    LocalTime close,
    @Nullable LocalTime lunchFrom,
    @Nullable LocalTime lunchTo) {

  /** Whether people are there, and if not, why. */
  public enum State {
    OPEN,
    LUNCH,
    CLOSED
  }

  /** The hours of a store, from the policy table {@code office-hours}; empty without a row. */
  public static Optional<OfficeHours> of(
      PolicyTable table, String store, BusinessCalendar calendar) {
    return table
        .rows(store)
        .findFirst()
        .map(row ->
            new OfficeHours(
                calendar,
                row.text("open").map(LocalTime::parse).orElse(LocalTime.MIN),
                row.text("close").map(LocalTime::parse).orElse(LocalTime.MAX),
                row.text("lunch_from").map(LocalTime::parse).orElse(null),
                row.text("lunch_to").map(LocalTime::parse).orElse(null)));
  }

  /** How it is at a moment of the store's own time. */
  public State at(LocalDateTime moment) {
    var time = moment.toLocalTime();
    if (!calendar.isBusinessDay(moment.toLocalDate())
        || time.isBefore(open)
        || !time.isBefore(close)) {
      return State.CLOSED;
    }
    return isLunch(time) ? State.LUNCH : State.OPEN;
  }

  private boolean isLunch(LocalTime time) {
    return lunchFrom != null
        && lunchTo != null
        && !time.isBefore(lunchFrom)
        && time.isBefore(lunchTo);
  }

  /** The next moment at which people are there; the moment itself if they are. */
  public LocalDateTime nextOpen(LocalDateTime moment) {
    return switch (at(moment)) {
      case OPEN -> moment;
      case LUNCH -> moment.toLocalDate().atTime(lunchTo == null ? open : lunchTo);
      case CLOSED -> nextMorning(moment).atTime(open);
    };
  }

  private LocalDate nextMorning(LocalDateTime moment) {
    var today = moment.toLocalDate();
    var stillToday = moment.toLocalTime().isBefore(open);
    return calendar.onOrAfter(stillToday ? today : today.plusDays(1));
  }
}
