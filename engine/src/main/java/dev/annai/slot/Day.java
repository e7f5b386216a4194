package dev.annai.slot;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/**
 * A day as a customer says it, before anybody knows what day it is today. Customers speak of what
 * has happened: a day without a year is the latest that is not in the future.
 */
public sealed interface Day {

  /** The date, seen from a day. */
  LocalDate on(LocalDate today);

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

  /** The day that a slot's value stands for, as its {@code toString} writes it. */
  static Day parse(String value) {
    if (value.startsWith("--")) {
      return new OfYear(
          Integer.parseInt(value.substring(2, 4)), Integer.parseInt(value.substring(5)));
    }
    if (value.endsWith("d")) {
      return new Ago(Integer.parseInt(value.substring(1, value.length() - 1)));
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
}
