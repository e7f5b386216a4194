package dev.annai.lint;

import dev.annai.pack.Pack;
import dev.annai.pack.TableSource.RowSource;
import dev.annai.shop.Order;
import dev.annai.source.Finding;
import dev.annai.source.SourceLocation;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every store knows its public holidays for months to come, and for what it has promised. */
final class HolidaysAhead implements Check {

  /** Orders of today are promised, returned and refunded within these. */
  private static final int MONTHS = 3;

  private static final String FILE = "policy/holidays.csv";

  private final LocalDate today;

  HolidaysAhead(LocalDate today) {
    this.today = today;
  }

  @Override
  public Stream<Finding> findings(Pack pack) {
    return pack.shop().storeIds().stream()
        .flatMap(store ->
            Stream.of(
                    findings(pack, store).stream(),
                    forgotten(pack, store),
                    promises(pack, store).stream())
                .flatMap(found -> found));
  }

  /** Years between the first and the last that have no holidays at all, as no country has. */
  private static Stream<Finding> forgotten(Pack pack, String store) {
    var years = rows(pack, store).stream().flatMap(row -> date(row).stream()).map(d -> d.getYear());
    var known = years.collect(Collectors.toCollection(TreeSet::new));
    return known.isEmpty()
        ? Stream.empty()
        : IntStream.range(known.first(), known.last())
            .filter(year -> !known.contains(year))
            .mapToObj(year ->
                Finding.warning(
                    SourceLocation.startOf(FILE),
                    "the public holidays of store %s are missing for %d".formatted(store, year),
                    "Add them; without them days are promised that are none."));
  }

  /** The first order that is promised for a year without holidays. */
  private static Optional<Finding> promises(Pack pack, String store) {
    var until = until(pack, store);
    return pack.orders().stream()
        .filter(order -> order.store().equals(store))
        .filter(order -> year(order) > until && until > 0)
        .findFirst()
        .map(order ->
            Finding.warning(
                pack.placeOf(order),
                "order \"%s\" is promised for %s, and the public holidays of store %s end with %d"
                    .formatted(order.number(), order.promisedLastDay(), store, until),
                "Add those of %d to policy/holidays.csv.".formatted(year(order))));
  }

  private static int year(Order order) {
    var promised = order.promisedLastDay();
    return promised == null ? 0 : promised.getYear();
  }

  private static Optional<RowSource> last(Pack pack, String store) {
    return rows(pack, store).stream()
        .max(Comparator.comparing(row -> date(row).orElse(LocalDate.MIN)));
  }

  private static List<RowSource> rows(Pack pack, String store) {
    return pack.table("holidays").map(table -> table.rows(store)).orElse(List.of());
  }

  private static int until(Pack pack, String store) {
    return last(pack, store).flatMap(HolidaysAhead::date).map(LocalDate::getYear).orElse(0);
  }

  private Optional<Finding> findings(Pack pack, String store) {
    var last = last(pack, store);
    var until = until(pack, store);
    if (today.plusMonths(MONTHS).getYear() <= until) {
      return Optional.empty();
    }
    var at = last.map(RowSource::at).orElse(SourceLocation.startOf(FILE));
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
