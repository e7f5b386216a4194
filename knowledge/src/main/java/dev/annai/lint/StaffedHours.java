package dev.annai.lint;

import dev.annai.pack.Pack;
import dev.annai.pack.TableSource;
import dev.annai.pack.TableSource.RowSource;
import dev.annai.shop.Weekdays;
import dev.annai.source.Finding;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Optional;
import java.util.stream.Stream;

/** Every store says when its people answer, for each weekday once at most. */
final class StaffedHours implements Check {

  @Override
  public Stream<Finding> findings(Pack pack) {
    return pack.table("office-hours").stream()
        .flatMap(table ->
            Stream.concat(
                table.rows().stream().flatMap(StaffedHours::shift),
                pack.shop().storeIds().stream().flatMap(store -> week(table, store))));
  }

  private static Stream<Finding> shift(RowSource row) {
    var days = row.text("days").filter(cell -> Weekdays.parse(cell).isEmpty());
    var unread =
        days.map(cell ->
            Finding.error(
                row.at("days"),
                "\"%s\" (expected: weekdays)".formatted(cell),
                "For example MON-FRI, SAT, or MON|WED|FRI."));
    return Stream.of(
            unread, backwards(row, "open", "close"), backwards(row, "lunch_from", "lunch_to"))
        .flatMap(Optional::stream);
  }

  private static Optional<Finding> backwards(RowSource row, String from, String to) {
    var begin = row.text(from);
    return row.text(to)
        .filter(end -> begin.isPresent() && end.compareTo(begin.get()) <= 0)
        .map(end ->
            Finding.error(
                row.at(to),
                "%s %s (expected: later than %s)".formatted(to, end, begin.get()),
                "Maybe %s and %s are exchanged.".formatted(from, to)));
  }

  private static Stream<Finding> week(TableSource table, String store) {
    var rows = table.rows(store);
    if (rows.isEmpty()) {
      return Stream.of(
          Finding.warning(
              table.at(),
              "store %s has no row".formatted(store),
              "Customers of this store are not told when people answer; add its hours."));
    }
    var seen = EnumSet.noneOf(DayOfWeek.class);
    return rows.stream().flatMap(row -> again(row, seen).stream());
  }

  private static Optional<Finding> again(RowSource row, EnumSet<DayOfWeek> seen) {
    var days = row.text("days").flatMap(Weekdays::parse).orElse(EnumSet.noneOf(DayOfWeek.class));
    var twice = EnumSet.noneOf(DayOfWeek.class);
    days.stream().filter(day -> !seen.add(day)).forEach(twice::add);
    return twice.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Finding.error(
                row.at("days"),
                "%s: hours of a row above".formatted(Weekdays.format(twice)),
                "A weekday has one row; the first counts."));
  }
}
