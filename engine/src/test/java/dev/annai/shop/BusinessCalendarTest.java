package dev.annai.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BusinessCalendarTest {

  private static final LocalDate LABOUR_THANKSGIVING = LocalDate.of(2026, 11, 23);
  private final BusinessCalendar japan = new BusinessCalendar(Set.of(LABOUR_THANKSGIVING));
  private final BusinessCalendar korea = new BusinessCalendar(Set.of());

  @Test
  void skipsWeekendsAndHolidays() {
    var friday = LocalDate.of(2026, 11, 20);

    assertEquals(LocalDate.of(2026, 11, 23), korea.plus(friday, 1));
    assertEquals(LocalDate.of(2026, 11, 24), japan.plus(friday, 1));
    assertEquals(friday, japan.plus(friday, 0));
  }

  @Test
  void countsOnlyBusinessDaysAfterADay() {
    var promised = LocalDate.of(2026, 11, 12);

    assertEquals(8, korea.between(promised, LocalDate.of(2026, 11, 24)));
    assertEquals(0, korea.between(promised, promised));
    assertEquals(0, korea.between(promised, promised.minusDays(3)));
  }

  @Test
  void tellsTheDaysOfRestWithTheWeekendsAroundThem() {
    var closing = japan.closing("", LABOUR_THANKSGIVING, LABOUR_THANKSGIVING);

    assertEquals(
        List.of(new Closing.Span(LocalDate.of(2026, 11, 21), LABOUR_THANKSGIVING)),
        closing.spans());
    assertEquals(LocalDate.of(2026, 11, 20), closing.before());
    assertEquals(LocalDate.of(2026, 11, 24), closing.again());
    assertFalse(korea.closing("", LABOUR_THANKSGIVING, LABOUR_THANKSGIVING).isClosed());
  }

  @Test
  void everyDayOfAYearIsReachedFromTheOneBefore() {
    for (var day = LocalDate.of(2028, 1, 1); day.getYear() == 2028; day = day.plusDays(1)) {
      var next = japan.plus(day, 1);

      assertTrue(japan.isBusinessDay(next) && next.isAfter(day), day::toString);
      assertEquals(1, japan.between(day, next), day::toString);
    }
    assertFalse(japan.isBusinessDay(LABOUR_THANKSGIVING));
  }
}
