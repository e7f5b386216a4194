package dev.annai.slot;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/**
 * A day as a customer says it, before anybody knows what day it is today. Customers mostly speak of
 * what has happened: a day without a year is the latest that is not in the future.
 */
public sealed interface Day {

  /** The date, seen from a day. */
  LocalDate on(LocalDate today);

  /** The date when somebody speaks of what is still to come: a day without a year is the next. */
  default LocalDate ahead(LocalDate today) {
    return on(today);
  }

  /** {@code 2026-11-20}. */
  record Dated(LocalDate date) implements Day {
    @Override
    public LocalDate on(LocalDate today) {
      return date;
    }

    @Override
    public String toString() {
      return date.toString();
    }
  }

  /** {@code 11월 20일}: without a year. */
  record OfYear(int month, int day) implements Day {
    @Override
    public LocalDate on(LocalDate today) {
      var length = YearMonth.of(today.getYear(), month).lengthOfMonth();
      var date = LocalDate.of(today.getYear(), month, Math.min(day, length));
      return date.isAfter(today) ? date.minusYears(1) : date;
    }

    @Override
    public LocalDate ahead(LocalDate today) {
      var past = on(today);
      return past.equals(today) ? today : past.plusYears(1);
    }

    @Override
    public String toString() {
      return "--%02d-%02d".formatted(month, day);
    }
  }

  /** {@code 사흘 전}, {@code 昨日}: so many days ago. */
  record Ago(int days) implements Day {
    @Override
    public LocalDate on(LocalDate today) {
      return today.minusDays(days);
    }

    @Override
    public String toString() {
      return "-" + days + "d";
    }
  }

  /** {@code 지난주 금요일}, {@code 先週の金曜日}: a weekday of a week before this one. */
  record OfWeek(int weeksAgo, DayOfWeek weekday) implements Day {
    @Override
    public LocalDate on(LocalDate today) {
      var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      return monday.minusWeeks(weeksAgo).with(TemporalAdjusters.nextOrSame(weekday));
    }

    @Override
    public String toString() {
      return "-" + weeksAgo + "w" + weekday.getValue();
    }
  }

  /** {@code 지난 금요일}: the latest such weekday before today. */
  record Latest(DayOfWeek weekday) implements Day {
    @Override
    public LocalDate on(LocalDate today) {
      return today.with(TemporalAdjusters.previous(weekday));
    }

    @Override
    public String toString() {
      return "-w" + weekday.getValue();
    }
  }

  /** {@code 지난달 25일}, {@code 先月25日}: a day of the month before this one, at most its last. */
  record OfLastMonth(int day) implements Day {
    @Override
    public LocalDate on(LocalDate today) {
      var month = YearMonth.from(today).minusMonths(1);
      return month.atDay(Math.min(day, month.lengthOfMonth()));
    }

    @Override
    public String toString() {
      return "-1m" + day;
    }
  }

  /** {@code 내일}, {@code 明後日}: in so many days. */
  record Ahead(int days) implements Day {
    @Override
    public LocalDate on(LocalDate today) {
      return today.plusDays(days);
    }

    @Override
    public String toString() {
      return "+" + days + "d";
    }
  }

  /** {@code 금요일}: the next such weekday; {@code 来週の月曜}: the one of a week after this one. */
  record Coming(int weeks, DayOfWeek weekday) implements Day {
    @Override
    public LocalDate on(LocalDate today) {
      if (weeks == 0) {
        return today.with(TemporalAdjusters.next(weekday));
      }
      var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      return monday.plusWeeks(weeks).with(TemporalAdjusters.nextOrSame(weekday));
    }

    @Override
    public String toString() {
      return "+" + weeks + "w" + weekday.getValue();
    }
  }

  /** The day that a slot's value stands for, as its {@code toString} writes it. */
  static Day parse(String value) {
    if (value.startsWith("+")) {
      return parseComing(value);
    }
    if (value.startsWith("--")) {
      return new OfYear(
          Integer.parseInt(value.substring(2, 4)), Integer.parseInt(value.substring(5)));
    }
    if (value.endsWith("d")) {
      return new Ago(Integer.parseInt(value.substring(1, value.length() - 1)));
    }
    if (value.startsWith("-w")) {
      return new Latest(DayOfWeek.of(Integer.parseInt(value.substring(2))));
    }
    if (value.startsWith("-1m")) {
      return new OfLastMonth(Integer.parseInt(value.substring(3)));
    }
    if (value.startsWith("-")) {
      var week = value.indexOf('w');
      var weekday = DayOfWeek.of(Integer.parseInt(value.substring(week + 1)));
      return new OfWeek(Integer.parseInt(value.substring(1, week)), weekday);
    }
    return new Dated(LocalDate.parse(value));
  }

  private static Day parseComing(String value) {
    var week = value.indexOf('w');
    return week < 0
        ? new Ahead(Integer.parseInt(value.substring(1, value.length() - 1)))
        : new Coming(
            Integer.parseInt(value.substring(1, week)),
            DayOfWeek.of(Integer.parseInt(value.substring(week + 1))));
  }
}
