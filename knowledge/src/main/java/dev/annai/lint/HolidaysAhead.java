package dev.annai.lint;

import dev.annai.pack.Pack;
import dev.annai.pack.TableSource.RowSource;
import dev.annai.source.Finding;
import dev.annai.source.SourceLocation;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every store knows its public holidays for months to come, and for every year before. */
final class HolidaysAhead implements Check {

  /** Orders of today are promised, returned and refunded within these. */
  private static final int MONTHS = 3;

  private final LocalDate today;

  HolidaysAhead(LocalDate today) {
    this.today = today;
  }

  @Override
  public Stream<Finding> findings(Pack pack) {
    return pack.shop().storeIds().stream().flatMap(store -> findings(pack, store).stream());
  }

  private Optional<Finding> findings(Pack pack, String store) {
    var rows = pack.table("holidays").map(table -> table.rows(store)).orElse(List.of());
    var last = rows.stream().max(Comparator.comparing(row -> date(row).orElse(LocalDate.MIN)));
    var until = last.flatMap(HolidaysAhead::date).map(LocalDate::getYear).orElse(0);
    if (today.plusMonths(MONTHS).getYear() <= until) {
      return Optional.empty();
    }
    var at = last.map(RowSource::at).orElse(SourceLocation.startOf("policy/holidays.csv"));
    var message =
        last.isEmpty()
            ? "store %s has no public holidays".formatted(store)
            : "the public holidays of store %s end with %d".formatted(store, until);
    return Optional.of(
        Finding.warning(
            at,
            message,
            "Add those of %d; without them days are promised that are none."
                .formatted(today.plusMonths(MONTHS).getYear())));
  }

  private static Optional<LocalDate> date(RowSource row) {
    try {
      return row.text("date").map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
