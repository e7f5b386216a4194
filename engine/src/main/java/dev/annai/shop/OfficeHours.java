package dev.annai.shop;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When people of a store answer. Nobody does on public holidays and the store's closed days.
 *
 * @param calendar tells which days those are
 * @param shifts at least one, the usual one first; the first of a weekday counts
 */
public record OfficeHours(BusinessCalendar calendar, List<Shift> shifts) {

  public OfficeHours {
    shifts = List.copyOf(shifts);
    if (shifts.isEmpty()) {
      throw new IllegalArgumentException("no shift (expected: at least one)");
    }
  }

  /**
   * From opening to closing, without lunch.
   *
   * @param days the weekdays on which it is so; at least one
   * @param open the first moment of the day
   * @param close the first moment after the day's work
   * @param lunchFrom the first moment of lunch; absent where somebody is always there
   * @param lunchTo the first moment after lunch
   */
  public record Shift(
      Set<DayOfWeek> days,
      LocalTime open,
      LocalTime close,
      @Nullable LocalTime lunchFrom,
      @Nullable LocalTime lunchTo) {

    public Shift {
      days = Set.copyOf(days);
    }

    private static Shift of(PolicyTable.Row row) {
      return new Shift(
          row.text("days").flatMap(Weekdays::parse).orElse(EnumSet.allOf(DayOfWeek.class)),
          row.text("open").map(LocalTime::parse).orElse(LocalTime.MIN),
          row.text("close").map(LocalTime::parse).orElse(LocalTime.MAX),
          row.text("lunch_from").map(LocalTime::parse).orElse(null),
          row.text("lunch_to").map(LocalTime::parse).orElse(null));
    }

    private State at(LocalTime time) {
      if (time.isBefore(open) || !time.isBefore(close)) {
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
  }

  /** Whether people are there, and if not, why. */
  public enum State {
    OPEN,
    LUNCH,
    CLOSED
  }

  /** The hours of a store, from the policy table {@code office-hours}; empty without a row. */
  public static Optional<OfficeHours> of(
      PolicyTable table, String store, BusinessCalendar calendar) {
    var shifts = table.rows(store).map(Shift::of).toList();
    return shifts.isEmpty() ? Optional.empty() : Optional.of(new OfficeHours(calendar, shifts));
  }

  /** How it is at a moment of the store's own time. */
  public State at(LocalDateTime moment) {
    return on(moment.toLocalDate())
        .map(shift -> shift.at(moment.toLocalTime()))
        .orElse(State.CLOSED);
  }

  /** The next moment at which people are there; the moment itself if they are. */
  public LocalDateTime nextOpen(LocalDateTime moment) {
    var day = moment.toLocalDate();
    var today = on(day);
    if (today.isPresent()) {
      var shift = today.get();
      switch (shift.at(moment.toLocalTime())) {
        case OPEN -> {
          return moment;
        }
        case LUNCH -> {
          return day.atTime(shift.lunchTo() == null ? shift.open() : shift.lunchTo());
        }
        case CLOSED -> {
          if (moment.toLocalTime().isBefore(shift.open())) {
            return day.atTime(shift.open());
          }
        }
      }
    }
    return opening(day.plusDays(1));
  }

  /** The first opening from a day on: closed days are finitely many. */
  private LocalDateTime opening(LocalDate from) {
    var day = from;
    while (on(day).isEmpty()) {
      day = day.plusDays(1);
    }
    return day.atTime(on(day).orElseThrow().open());
  }

  /** The shift that is meant when no day is: the first. */
  public Shift usual() {
    return shifts.getFirst();
  }

  /** The shift of a day; empty when nobody is there. */
  public Optional<Shift> on(LocalDate day) {
    return calendar.closed().contains(day)
        ? Optional.empty()
        : shifts.stream().filter(shift -> shift.days().contains(day.getDayOfWeek())).findFirst();
  }
}
