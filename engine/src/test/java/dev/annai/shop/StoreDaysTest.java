package dev.annai.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.annai.shop.OfficeHours.State;
import dev.annai.shop.PolicyTable.Column;
import dev.annai.shop.PolicyTable.Kind;
import dev.annai.shop.PolicyTable.Row;
import dev.annai.shop.ReturnTerms.Reason;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Delivery, returns and office hours by the sample shop's figures. */
class StoreDaysTest {

  private static final BusinessCalendar KOREA = new BusinessCalendar(Set.of());
  private static final BusinessCalendar JAPAN =
      new BusinessCalendar(Set.of(LocalDate.of(2026, 11, 3), LocalDate.of(2026, 11, 23)));
  private static final PolicyTable TRANSIT =
      table("store,zone,min,max", "KR,mainland,1,2", "KR,jeju,2,3", "JP,okinawa,4,6");
  private static final PolicyTable FEES =
      table("store,row,amount_from,amount_below,fee", "KR,normal,0,50000,3000", "KR,free,50000,,0");
  private static final PolicyTable SURCHARGES =
      table("store,zone,surcharge", "KR,mainland,0", "KR,jeju,3000");
  private static final PolicyTable RETURNS =
      table(
          "store,reason,days,months,noticed_days,first_day,moves,paid_by,fee,fee_if_free",
          "KR,change-of-mind,7,,,after-receipt,yes,customer,3000,6000",
          "KR,defect,,3,30,after-receipt,yes,shop,0,0",
          "JP,change-of-mind,8,,,receipt,no,customer,,");
  private static final PolicyTable EXCHANGES =
      table("store,reason,days", "KR,change-of-mind,7", "JP,change-of-mind,8");

  private static final Region JEJU =
      new Region("KR", "jeju", "jeju", "jeju", List.of("63"), Map.of());

  @ParameterizedTest
  @CsvSource({
    "2026-11-20T14:59:59, 2026-11-20",
    "2026-11-20T15:00:00, 2026-11-23",
    "2026-11-21T09:00:00, 2026-11-23",
    "2026-11-22T23:59:00, 2026-11-23"
  })
  void dispatchesOnTheSameDayOnlyStrictlyBeforeTheCutoff(LocalDateTime paid, LocalDate leaves) {
    assertEquals(leaves, korea().dispatchDay(paid));
  }

  @Test
  void closesOnPublicHolidaysAndOnDaysOfItsOwn() {
    var calendar =
        BusinessCalendar.of(
            table("store,date,name", "KR,2027-01-01,신정", "JP,2026-12-28,祝日"),
            table("store,from,to,name", "KR,2026-12-29,2026-12-31,연말", "KR,2027-02-10,,이사"),
            "KR");

    assertEquals(LocalDate.of(2027, 1, 4), calendar.onOrAfter(LocalDate.of(2026, 12, 29)));
    assertEquals(LocalDate.of(2026, 12, 28), calendar.onOrAfter(LocalDate.of(2026, 12, 26)));
    assertEquals(LocalDate.of(2027, 2, 11), calendar.onOrAfter(LocalDate.of(2027, 2, 10)));
  }

  @Test
  void promisesTheLongestTransitInBusinessDays() {
    var arrival = korea().arrival(LocalDate.of(2026, 11, 19), JEJU).orElseThrow();

    assertEquals(LocalDate.of(2026, 11, 23), arrival.first());
    assertEquals(LocalDate.of(2026, 11, 24), arrival.last());
  }

  @Test
  void addsTheSurchargeAlsoWhereDeliveryIsFree() {
    assertEquals(Optional.of(3000L), korea().fee(49_999));
    assertEquals(Optional.of(0L), korea().fee(50_000));
    assertEquals(Optional.of(3000L), korea().surcharge(JEJU));
  }

  @ParameterizedTest
  @CsvSource({
    "KR, 2026-11-17, 2026-11-24", // seven days after receipt
    "KR, 2026-11-14, 2026-11-23", // a Saturday moves to Monday
    "JP, 2026-11-14, 2026-11-21", // the day of receipt is the first; a Saturday stays
    "JP, 2026-11-16, 2026-11-23" // a holiday stays
  })
  void endsTheWindowAsTheStoreCounts(String store, LocalDate received, LocalDate last) {
    assertEquals(
        Optional.of(last), terms(store).lastReturnDay(Reason.CHANGE_OF_MIND, received, null));
    assertEquals(Optional.of(last), terms(store).lastExchangeDay(Reason.CHANGE_OF_MIND, received));
  }

  @Test
  void endsTheWindowForADefectAtWhicheverComesFirst() {
    var received = LocalDate.of(2026, 8, 31);
    var terms = terms("KR");

    assertEquals(
        Optional.of(LocalDate.of(2026, 11, 30)),
        terms.lastReturnDay(Reason.DEFECT, received, null));
    assertEquals(
        Optional.of(LocalDate.of(2026, 10, 12)),
        terms.lastReturnDay(Reason.DEFECT, received, LocalDate.of(2026, 9, 11)));
  }

  @Test
  void chargesBothWaysWhenTheOrderWentFree() {
    assertEquals(Optional.of(6000L), terms("KR").fee(Reason.CHANGE_OF_MIND, true));
    assertEquals(Optional.of(3000L), terms("KR").fee(Reason.CHANGE_OF_MIND, false));
    assertEquals(Optional.empty(), terms("JP").fee(Reason.CHANGE_OF_MIND, false));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-24T10:30, 2026-11-24T10:30",
    "2026-11-24T12:00, 2026-11-24T13:00",
    "2026-11-24T18:00, 2026-11-25T09:00",
    "2026-11-24T07:00, 2026-11-24T09:00",
    "2026-11-21T11:00, 2026-11-23T09:00"
  })
  void findsTheNextMomentWithPeople(LocalDateTime moment, LocalDateTime open) {
    var rows =
        table("store,days,open,close,lunch_from,lunch_to", "KR,MON-FRI,09:00,18:00,12:00,13:00");
    var hours = OfficeHours.of(rows, "KR", KOREA).orElseThrow();

    assertEquals(open, hours.nextOpen(moment));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-21T08:00, 2026-11-21T10:00, CLOSED",
    "2026-11-21T11:00, 2026-11-21T11:00, OPEN",
    "2026-11-21T13:00, 2026-11-23T09:00, CLOSED",
    "2026-11-27T18:00, 2026-11-28T10:00, CLOSED"
  })
  void knowsTheHoursOfEachWeekday(LocalDateTime moment, LocalDateTime open, State state) {
    var rows = table("store,days,open,close", "KR,MON-FRI,09:00,18:00", "KR,SAT,10:00,13:00");
    var hours = OfficeHours.of(rows, "KR", KOREA).orElseThrow();

    assertEquals(open, hours.nextOpen(moment));
    assertEquals(state, hours.at(moment));
  }

  @ParameterizedTest
  @CsvSource({"MON-FRI, 5", "SAT, 1", "mon|WED|FRI, 3", "SAT-MON, 3", "MON-SUN, 7"})
  void readsWeekdays(String cell, int days) {
    assertEquals(days, Weekdays.parse(cell).orElseThrow().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "MO", "MON-", "MON-WED-FRI", "weekdays", "MON||TUE"})
  void readsNoWeekdaysFromOtherWords(String cell) {
    assertEquals(Optional.empty(), Weekdays.parse(cell));
  }

  private static Delivery korea() {
    return new Delivery("KR", KOREA, LocalTime.of(15, 0), TRANSIT, FEES, SURCHARGES);
  }

  private static ReturnTerms terms(String store) {
    return new ReturnTerms(store, store.equals("KR") ? KOREA : JAPAN, RETURNS, EXCHANGES);
  }

  private static PolicyTable table(String header, String... lines) {
    var names = header.split(",");
    var columns = Arrays.stream(names).map(name -> new Column(name, Kind.TEXT)).toList();
    var rows = new ArrayList<Row>();
    for (var line : lines) {
      var cells = new LinkedHashMap<String, String>();
      var values = line.split(",", -1);
      for (var i = 0; i < names.length; i++) {
        if (!values[i].isEmpty()) {
          cells.put(names[i], values[i]);
        }
      }
      rows.add(new Row(rows.size() + 2, cells));
    }
    return new PolicyTable("table", columns, rows);
  }
}
