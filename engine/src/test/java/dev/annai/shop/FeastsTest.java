package dev.annai.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FeastsTest {

  private static final LocalDate SHOWA = LocalDate.of(2027, 4, 29);
  private static final List<LocalDate> MAY =
      List.of(LocalDate.of(2027, 5, 3), LocalDate.of(2027, 5, 4), LocalDate.of(2027, 5, 5));
  private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

  private final Feasts feasts =
      new Feasts(
          new BusinessCalendar(
              Set.of(
                  SHOWA, MAY.get(0), MAY.get(1), MAY.get(2), NEW_YEAR, LocalDate.of(2026, 1, 1))),
          Map.of(
              "goldenweek",
              List.of(SHOWA, MAY.get(0), MAY.get(1), MAY.get(2)),
              "newyear",
              List.of(LocalDate.of(2026, 1, 1), NEW_YEAR)),
          Map.of("obon", List.of(MonthDay.of(8, 13), MonthDay.of(8, 16))));

  @Test
  void leavesOutTheWorkingDaysBetweenTwoHolidays() {
    var week = feasts.next("goldenweek", LocalDate.of(2026, 11, 24)).orElseThrow();

    assertEquals(
        List.of(
            new Closing.Span(SHOWA, SHOWA),
            new Closing.Span(LocalDate.of(2027, 5, 1), LocalDate.of(2027, 5, 5))),
        week.spans());
    assertEquals(LocalDate.of(2027, 4, 28), week.before());
    assertEquals(LocalDate.of(2027, 5, 6), week.again());
  }

  @Test
  void oneThatIsUnderWayCountsUntilTheLastOfItsWeekend() {
    var sunday = LocalDate.of(2027, 1, 3);

    assertEquals(LocalDate.of(2027, 1, 4), feasts.next("newyear", sunday).orElseThrow().again());
    assertTrue(feasts.next("newyear", sunday.plusDays(1)).isEmpty());
  }

  @Test
  void ofTwoNamesTheNextOneIsMeant() {
    var next = feasts.next("newyear|goldenweek", LocalDate.of(2027, 2, 1)).orElseThrow();

    assertEquals("goldenweek", next.feast());
  }

  @Test
  void whatCustomKeepsFreeIsWorkedThroughButForItsWeekend() {
    var obon = feasts.next("obon", LocalDate.of(2026, 11, 24)).orElseThrow();

    assertEquals(
        List.of(new Closing.Span(LocalDate.of(2027, 8, 14), LocalDate.of(2027, 8, 15))),
        obon.spans());
    assertEquals(LocalDate.of(2027, 8, 16), obon.again());
    assertTrue(feasts.keeps("obon"));
    assertFalse(feasts.keeps("chuseok"));
  }
}
