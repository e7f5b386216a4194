package dev.annai.shop;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Days of the week as policy tables write them: {@code MON-FRI}, {@code SAT}, {@code MON|WED}. */
public final class Weekdays {

  private Weekdays() {}

  /** The days of a cell; empty when it names none or is not understood. */
  public static Optional<Set<DayOfWeek>> parse(String cell) {
    var days = EnumSet.noneOf(DayOfWeek.class);
    for (var part : cell.split("\\|", -1)) {
      var ends = List.of(part.strip().split("-", -1)).stream().map(Weekdays::day).toList();
      if (ends.size() > 2 || ends.stream().anyMatch(Optional::isEmpty)) {
        return Optional.empty();
      }
      days.addAll(span(ends.getFirst().orElseThrow(), ends.getLast().orElseThrow()));
    }
    return Optional.of(Set.copyOf(days));
  }

  /** The days in the form of a policy table. */
  public static String format(Set<DayOfWeek> days) {
    return EnumSet.copyOf(days).stream().map(Weekdays::name).collect(Collectors.joining("|"));
  }

  /** Also over the end of a week: {@code SAT-MON}. */
  private static List<DayOfWeek> span(DayOfWeek first, DayOfWeek last) {
    var days = new ArrayList<DayOfWeek>();
    for (var day = first; day != last; day = day.plus(1)) {
      days.add(day);
    }
    days.add(last);
    return days;
  }

  private static Optional<DayOfWeek> day(String name) {
    return EnumSet.allOf(DayOfWeek.class).stream()
        .filter(day -> name(day).equals(name.strip().toUpperCase(Locale.ROOT)))
        .findFirst();
  }

  private static String name(DayOfWeek day) {
    return day.name().substring(0, 3);
  }
}
