package dev.annai.shop;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The days on which a store works: Monday to Friday, without its public holidays and closed days.
 *
 * @param closed days without business besides Saturdays and Sundays
 */
public record BusinessCalendar(Set<LocalDate> closed) {

  public BusinessCalendar {
    closed = Set.copyOf(closed);
  }

  /**
   * The calendar of a store, from two policy tables.
   *
   * @param holidays public holidays, a day a row
   * @param closedDays the store's own, from a first to a last day
   */
  public static BusinessCalendar of(PolicyTable holidays, PolicyTable closedDays, String store) {
    var days = holidays.rows(store).flatMap(row -> row.text("date").stream()).map(LocalDate::parse);
    var own = closedDays.rows(store).flatMap(BusinessCalendar::span);
    return new BusinessCalendar(Stream.concat(days, own).collect(Collectors.toSet()));
  }

  private static Stream<LocalDate> span(PolicyTable.Row row) {
    var from = row.text("from").map(LocalDate::parse).orElseThrow();
    var to = row.text("to").map(LocalDate::parse).orElse(from);
    return from.datesUntil(to.plusDays(1));
  }

  /** Whether the store works on a day. */
  public boolean isBusinessDay(LocalDate day) {
    var weekday = day.getDayOfWeek();
    var weekend = weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY;
    return !weekend && !closed.contains(day);
  }

  /** The day itself if the store works on it, else the next on which it does. */
  public LocalDate onOrAfter(LocalDate day) {
    var found = day;
    while (!isBusinessDay(found)) {
      found = found.plusDays(1);
    }
    return found;
  }

  /**
   * The day that is so many business days after another; the day itself for none.
   *
   * @param days at least 0
   */
  public LocalDate plus(LocalDate day, int days) {
    if (days < 0) {
      throw new IllegalArgumentException("days: %d (expected: 0 or more)".formatted(days));
    }
    var found = day;
    for (var left = days; left > 0; left--) {
      found = onOrAfter(found.plusDays(1));
    }
    return found;
  }

  /**
   * The days without business within a time, and those that lie directly around them.
   *
   * @param feast what the time is called; empty for days without a name
   * @param from the first day of the time
   * @param to its last
   */
  public Closing closing(String feast, LocalDate from, LocalDate to) {
    var spans = new ArrayList<Closing.Span>();
    for (var day = from; !day.isAfter(to); day = day.plusDays(1)) {
      if (!isBusinessDay(day)) {
        var span = new Closing.Span(onOrBefore(day).plusDays(1), onOrAfter(day).minusDays(1));
        spans.add(span);
        day = span.to();
      }
    }
    var end = spans.isEmpty() ? to : spans.getLast().to();
    var start = spans.isEmpty() ? from : spans.getFirst().from();
    return new Closing(feast, spans, onOrBefore(start.minusDays(1)), onOrAfter(end.plusDays(1)));
  }

  private LocalDate onOrBefore(LocalDate day) {
    var found = day;
    while (!isBusinessDay(found)) {
      found = found.minusDays(1);
    }
    return found;
  }

  /** How many business days lie after one day, up to and with another; 0 if that is not later. */
  public int between(LocalDate after, LocalDate upTo) {
    return (int)
        after
            .plusDays(1)
            .datesUntil(upTo.isAfter(after) ? upTo.plusDays(1) : after.plusDays(1))
            .filter(this::isBusinessDay)
            .count();
  }
}
