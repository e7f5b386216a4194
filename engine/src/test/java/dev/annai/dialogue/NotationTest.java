package dev.annai.dialogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.annai.text.Language;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotationTest {

  @ParameterizedTest
  @CsvSource({
    "ko, KRW, 3000, '3,000원'",
    "ko, JPY, 550, 550엔",
    "ja, JPY, 550, 550円",
    "ja, KRW, 3000, '3,000ウォン'",
    "en, KRW, 3000, '₩3,000'",
    "en, JPY, 5500, '¥5,500'",
    "ko, KRW, 0, 0원",
    "de, EUR, 5, '5,00 €'"
  })
  void writesMoneyAsTheLanguageDoes(
      String language, String currency, long amount, String expected) {
    var written = notation(language).money(amount, Currency.getInstance(currency));

    assertEquals(expected, written.replace('\u00A0', ' '));
  }

  @ParameterizedTest
  @CsvSource({
    "ko, 15:00, 오후 3시",
    "ko, 15:30, 오후 3시 30분",
    "ko, 09:00, 오전 9시",
    "ko, 12:00, 낮 12시",
    "ko, 00:00, 밤 12시",
    "ja, 13:00, 13時",
    "ja, 09:30, 9時30分",
    "en, 15:00, 3 p.m.",
    "en, 09:30, 9:30 a.m.",
    "en, 12:00, noon"
  })
  void writesTimesAsTheLanguageDoes(String language, LocalTime time, String expected) {
    assertEquals(expected, notation(language).time(time));
  }

  @Test
  void writesADayWithItsWeekday() {
    var day = LocalDate.of(2026, 11, 24);

    assertEquals("11월 24일(화)", notation("ko").date(day));
    assertEquals("11月24日（火）", notation("ja").date(day));
    assertEquals("Tuesday 24 November", notation("en").date(day));
    assertEquals("Dienstag, 24. November", notation("de").date(day));
  }

  @Test
  void settlesWhatWasFilledIn() {
    assertEquals("서울로 보내요.", notation("ko").settle("서울(으)로 보내요."));
    assertEquals(
        "Order before 3 p.m. Or wait.", notation("en").settle("Order before 3 p.m.. Or wait."));
    assertEquals("Until 3 p.m...", notation("en").settle("Until 3 p.m..."));
  }

  private static Notation notation(String language) {
    return new Notation(Language.of(language));
  }
}
