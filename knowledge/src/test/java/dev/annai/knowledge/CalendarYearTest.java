package dev.annai.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.annai.knowledge.Loading.Loaded;
import dev.annai.shop.Delivery.Window;
import dev.annai.shop.OfficeHours.State;
import dev.annai.shop.Order;
import dev.annai.shop.Order.Status;
import dev.annai.shop.OrderCase;
import dev.annai.shop.Policy;
import dev.annai.shop.ReturnTerms.Reason;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample shop's promises, on every day of the years whose holidays it knows. */
class CalendarYearTest {

  private static final Loaded LOADED =
      assertInstanceOf(Loaded.class, KnowledgeLoader.load(Path.of("shop")));
  private static final Map<String, Policy> POLICIES = policies();
  private static final Map<String, Set<LocalDate>> HOLIDAYS =
      Map.of("KR", holidays("KR"), "JP", holidays("JP"));
  private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
  private static final LocalDate TO = LocalDate.of(2027, 12, 31);

  private static Map<String, Policy> policies() {
    var knowledge = LOADED.knowledge();
    var policies = new LinkedHashMap<String, Policy>();
    knowledge.stores().forEach(s -> policies.put(s.id(), Policy.of(s, knowledge.tables())));
    return policies;
  }

  @ParameterizedTest
  @ValueSource(strings = {"KR", "JP"})
  void dispatchesOnTheFirstBusinessDayThatIsInTime(String store) {
    var delivery = policy(store).delivery();
    FROM.datesUntil(TO.plusDays(1))
        .forEach(day ->
            Stream.of(
                    LocalTime.MIN,
                    delivery.cutoff().minusNanos(1),
                    delivery.cutoff(),
                    LocalTime.MAX.truncatedTo(ChronoUnit.MINUTES))
                .map(day::atTime)
                .forEach(paid -> {
                  var inTime = paid.toLocalTime().isBefore(delivery.cutoff());
                  var expected = next(store, inTime ? day : day.plusDays(1));
                  assertEquals(expected, delivery.dispatchDay(paid), paid::toString);
                }));
  }

  @ParameterizedTest
  @ValueSource(strings = {"KR", "JP"})
  void promisesAsManyBusinessDaysAsTheTableHas(String store) {
    var policy = policy(store);
    var random = seeded();
    var regions =
        policy.regions().all().stream().filter(region -> region.store().equals(store)).toList();
    FROM.datesUntil(TO.plusDays(1))
        .forEach(day -> {
          var region = regions.get(random.nextInt(regions.size()));
          var row = policy.row("transit-days", region.transitZone()).orElseThrow();
          var leaves = policy.delivery().dispatchDay(day.atTime(9, 0));

          var window = policy.delivery().arrival(leaves, region).orElseThrow();

          assertEquals(row.number("min").orElseThrow(), counted(store, leaves, window.first()));
          assertEquals(row.number("max").orElseThrow(), counted(store, leaves, window.last()));
          assertTrue(isOpen(store, window.first()) && isOpen(store, window.last()), day::toString);
        });
  }

  @ParameterizedTest
  @CsvSource({
    "KR, seoul, 2026-09-23T14:59, 2026-09-23, 2026-09-28, 2026-09-29", // before Chuseok
    "KR, seoul, 2026-09-23T15:00, 2026-09-28, 2026-09-29, 2026-09-30",
    "KR, seoul, 2026-12-31T15:00, 2027-01-04, 2027-01-05, 2027-01-06", // over the New Year
    "KR, seoul, 2027-02-05T15:00, 2027-02-10, 2027-02-11, 2027-02-12", // Seollal, a substitute day
    "KR, seoul, 2026-11-23T10:00, 2026-11-23, 2026-11-24, 2026-11-25", // a day like any other
    "JP, tokyo, 2026-11-20T12:59, 2026-11-20, 2026-11-24, 2026-11-25", // before 勤労感謝の日
    "JP, tokyo, 2026-11-20T13:00, 2026-11-24, 2026-11-25, 2026-11-26",
    "JP, tokyo, 2026-11-23T09:00, 2026-11-24, 2026-11-25, 2026-11-26",
    "JP, tokyo, 2026-09-18T13:00, 2026-09-24, 2026-09-25, 2026-09-28", // 国民の休日
    "JP, tokyo, 2026-05-01T13:00, 2026-05-07, 2026-05-08, 2026-05-11", // 振替休日
    "JP, tokyo, 2026-12-31T13:00, 2027-01-04, 2027-01-05, 2027-01-06"
  })
  void countsOverHolidays(
      String store,
      String place,
      LocalDateTime paid,
      LocalDate leaves,
      LocalDate first,
      LocalDate last) {
    var delivery = policy(store).delivery();
    var region = policy(store).regions().named(store, place).orElseThrow();

    assertEquals(leaves, delivery.dispatchDay(paid));
    assertEquals(new Window(first, last), delivery.arrival(leaves, region).orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(strings = {"KR", "JP"})
  void takesGoodsBackUpToTheLastMinuteOfTheStoresDay(String store) {
    var policy = policy(store);
    FROM.datesUntil(TO)
        .forEach(received -> {
          var last = lastDay(store, received);
          var end = last.plusDays(1).atStartOfDay(policy.store().zone()).toInstant();

          var delivered = order(store, Status.DELIVERED, null, received.atTime(23, 59));
          assertTrue(at(delivered, policy, end.minusSeconds(1)).returnable(), received::toString);
          assertFalse(at(delivered, policy, end).returnable(), received::toString);
        });
  }

  @ParameterizedTest
  @CsvSource({
    "KR, CHANGE_OF_MIND, 2028-02-22, 2028-02-29",
    "KR, DEFECT, 2027-11-29, 2028-02-29",
    "KR, DEFECT, 2027-11-30, 2028-02-29",
    "KR, CHANGE_OF_MIND, 2026-09-17, 2026-09-28", // ends on Chuseok's eve, moves behind it
    "KR, CHANGE_OF_MIND, 2026-12-25, 2027-01-04", // ends on New Year's Day
    "JP, CHANGE_OF_MIND, 2028-02-22, 2028-02-29",
    "JP, CHANGE_OF_MIND, 2028-02-23, 2028-03-01",
    "JP, CHANGE_OF_MIND, 2026-11-16, 2026-11-23", // a holiday moves nothing
    "JP, DEFECT, 2028-02-01, 2028-03-01"
  })
  void endsWindowsOnTheRightDay(String store, Reason reason, LocalDate received, LocalDate last) {
    assertEquals(last, policy(store).returns().lastReturnDay(reason, received, null).orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({
    "KR, 2026-09-23, 2026-09-27, 0, false", // Chuseok and a weekend are no delay
    "KR, 2026-09-23, 2026-09-28, 1, false",
    "KR, 2026-09-23, 2026-09-29, 2, false",
    "KR, 2026-09-23, 2026-09-30, 3, true",
    "JP, 2026-11-20, 2026-11-23, 0, false",
    "JP, 2026-11-20, 2026-11-24, 1, false",
    "JP, 2026-11-20, 2026-11-26, 3, true"
  })
  void countsDelayInBusinessDays(
      String store, LocalDate promised, LocalDate today, int days, boolean late) {
    var order = order(store, Status.IN_TRANSIT, promised, null);
    var then = new OrderCase(order, policy(store), today.atTime(9, 0));

    assertEquals(days, then.daysLate());
    assertEquals(late, then.late());
    assertTrue(then.overdue());
  }

  @ParameterizedTest
  @CsvSource({
    "KR, 2026-09-23, 2026-09-23T20:00, 0, false, false",
    "KR, 2026-09-23, 2026-09-26T10:00, 0, true, false", // at Chuseok: past the day, no business day
    "KR, 2026-09-23, 2026-09-29T10:00, 2, true, false",
    "KR, 2026-09-23, 2026-09-30T00:01, 3, true, true",
    "KR, 2027-02-05, 2027-02-11T09:00, 2, true, false", // over Seollal and its substitute day
    "KR, 2026-12-31, 2027-01-05T09:00, 2, true, false", // over the New Year
    "JP, 2026-11-20, 2026-11-23T18:00, 0, true, false", // on 勤労感謝の日
    "JP, 2026-11-20, 2026-11-25T18:00, 2, true, false",
    "JP, 2026-11-20, 2026-11-26T18:00, 3, true, true"
  })
  void makesAmendsForWhatWasPromisedBeforeAHolidayAndCameTooLongAfterIt(
      String store,
      LocalDate promised,
      LocalDateTime delivered,
      int days,
      boolean afterPromise,
      boolean late) {
    var order = order(store, Status.DELIVERED, promised, delivered);
    var then = new OrderCase(order, policy(store), delivered.plusDays(1));

    assertEquals(days, then.daysLateOnArrival());
    assertEquals(afterPromise, then.arrivedAfterPromise());
    assertEquals(late, then.arrivedLate());
    assertFalse(then.overdue());
  }

  @ParameterizedTest
  @ValueSource(strings = {"KR", "JP"})
  void findsPeopleAtTheirDesksOnlyOnBusinessDaysAndNotAtLunch(String store) {
    var office = policy(store).office().orElseThrow();
    var random = seeded();
    FROM.datesUntil(TO)
        .forEach(day -> {
          var moment = day.atTime(random.nextInt(24), random.nextInt(60));
          var next = office.nextOpen(moment);

          assertEquals(State.OPEN, office.at(next), moment::toString);
          assertTrue(isOpen(store, next.toLocalDate()), moment::toString);
          assertEquals(office.at(moment) == State.OPEN, next.equals(moment), moment::toString);
          var isLunch = store.equals("KR") && isOpen(store, day);
          assertEquals(
              isLunch ? State.LUNCH : isOpen(store, day) ? State.OPEN : State.CLOSED,
              office.at(day.atTime(12, 30)),
              day::toString);
        });
  }

  private static OrderCase at(Order order, Policy policy, Instant now) {
    return new OrderCase(order, policy, LocalDateTime.ofInstant(now, policy.store().zone()));
  }

  private static Order order(
      String store,
      Status status,
      @Nullable LocalDate promised,
      @Nullable LocalDateTime delivered) {
    var placed = FROM.atTime(9, 0);
    return new Order(
        "X-1", store, "", "", "", "", status, placed, placed, placed, promised, delivered, null,
        null, 10_000, 0, "card", "Mug");
  }

  /** As the shop's terms say it, in other words than the engine's. */
  private static LocalDate lastDay(String store, LocalDate received) {
    return store.equals("JP") ? received.plusDays(7) : next(store, received.plusDays(7));
  }

  private static LocalDate next(String store, LocalDate day) {
    return Stream.iterate(day, d -> d.plusDays(1))
        .filter(d -> isOpen(store, d))
        .findFirst()
        .orElseThrow();
  }

  private static long counted(String store, LocalDate after, LocalDate upTo) {
    return after.plusDays(1).datesUntil(upTo.plusDays(1)).filter(d -> isOpen(store, d)).count();
  }

  private static boolean isOpen(String store, LocalDate day) {
    return !Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(day.getDayOfWeek())
        && !HOLIDAYS.getOrDefault(store, Set.of()).contains(day);
  }

  private static Set<LocalDate> holidays(String store) {
    var days = new TreeSet<LocalDate>();
    Objects.requireNonNull(LOADED.knowledge().tables().get("holidays"))
        .rows(store)
        .forEach(row -> days.add(LocalDate.parse(row.text("date").orElseThrow())));
    return days;
  }

  private static Policy policy(String store) {
    return Objects.requireNonNull(POLICIES.get(store));
  }

  private static RandomGenerator seeded() {
    return RandomGeneratorFactory.of("L64X128MixRandom").create(20261124);
  }
}
