package dev.annai.shop;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * When a store rests over the feasts that customers call by their name: the public holidays that
 * the policy table counts to one, with the weekends around them.
 *
 * @param calendar the store's
 * @param daysByFeast the public holidays of a feast, in order
 * @param customary the first and the last day of a feast that is none by law
 */
public record Feasts(
    BusinessCalendar calendar,
    Map<String, List<LocalDate>> daysByFeast,
    Map<String, List<MonthDay>> customary) {

  /** More days than this between two holidays of a feast lie between two years' feasts. */
  private static final int APART = 30;

  /** By currency, the days that custom keeps free and no law does. */
  private static final Map<String, Map<String, List<MonthDay>>> CUSTOMARY =
      Map.of("JPY", Map.of("obon", List.of(MonthDay.of(8, 13), MonthDay.of(8, 16))));

  public Feasts {
    daysByFeast = Map.copyOf(daysByFeast);
    customary = Map.copyOf(customary);
  }

  /** The feasts of a store, from the column {@code feast} of its public holidays. */
  public static Feasts of(PolicyTable holidays, Store store, BusinessCalendar calendar) {
    var days = new HashMap<String, TreeSet<LocalDate>>();
    holidays
        .rows(store.id())
        .forEach(row ->
            row.text("feast")
                .ifPresent(feast ->
                    row.text("date")
                        .map(LocalDate::parse)
                        .ifPresent(
                            day -> days.computeIfAbsent(feast, f -> new TreeSet<>()).add(day))));
    var sorted = new HashMap<String, List<LocalDate>>();
    days.forEach((feast, found) -> sorted.put(feast, List.copyOf(found)));
    var currency = store.currency().getCurrencyCode();
    return new Feasts(calendar, sorted, CUSTOMARY.getOrDefault(currency, Map.of()));
  }

  /** Whether the store keeps a feast; of several names, separated by |, one of them. */
  public boolean keeps(String names) {
    return Arrays.stream(names.split("\\|"))
        .anyMatch(name -> daysByFeast.containsKey(name) || customary.containsKey(name));
  }

  /**
   * The feast that is under way or comes next; empty when the calendar does not reach so far.
   *
   * @param names of the feast; of several, separated by |, the first to come
   */
  public Optional<Closing> next(String names, LocalDate today) {
    return Arrays.stream(names.split("\\|"))
        .flatMap(name -> next(name, today, daysByFeast.getOrDefault(name, List.of())).stream())
        .min(Comparator.comparing(Closing::again));
  }

  private Optional<Closing> next(String name, LocalDate today, List<LocalDate> days) {
    if (days.isEmpty()) {
      return Optional.ofNullable(customary.get(name)).map(free -> customary(name, free, today));
    }
    var first = 0;
    for (var i = 1; i <= days.size(); i++) {
      var ends = i == days.size() || days.get(i - 1).plusDays(APART).isBefore(days.get(i));
      if (ends) {
        var closing = calendar.closing(name, days.get(first), days.get(i - 1));
        if (closing.again().isAfter(today)) {
          return Optional.of(closing);
        }
        first = i;
      }
    }
    return Optional.empty();
  }

  private Closing customary(String name, List<MonthDay> days, LocalDate today) {
    var last = days.getLast().atYear(today.getYear());
    var year = last.isBefore(today) ? today.getYear() + 1 : today.getYear();
    return calendar.closing(name, days.getFirst().atYear(year), days.getLast().atYear(year));
  }
}
