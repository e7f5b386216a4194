package dev.annai.dialogue;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.UnitWidth;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.ULocale;
import dev.annai.text.Language;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * How a language writes amounts, times and dates in running text: {@code 3,000원}, {@code 13時},
 * {@code Tuesday 24 November}. Languages other than Korean, Japanese and English are written as the
 * Unicode Common Locale Data Repository has it. Safe for use by many threads.
 *
 * @param language in which is written
 */
public record Notation(Language language) {

  private static final Pattern DOUBLE_STOP = Pattern.compile("([ap]\\.m\\.)\\.(?!\\.)");
  private static final Map<String, String> KOREAN_UNITS =
      Map.of("KRW", "원", "JPY", "엔", "USD", "달러", "EUR", "유로", "CNY", "위안");
  private static final Map<String, String> JAPANESE_UNITS =
      Map.of("KRW", "ウォン", "JPY", "円", "USD", "ドル", "EUR", "ユーロ", "CNY", "元");

  /** They learn from use how to be quick. */
  private static final Map<Language, LocalizedNumberFormatter> NUMBERS = new ConcurrentHashMap<>();

  /** A whole number, grouped. */
  public String number(long number) {
    return NUMBERS
        .computeIfAbsent(language, l -> NumberFormatter.withLocale(l.locale()))
        .format(number)
        .toString();
  }

  /** An amount in whole units of a currency. */
  public String money(long amount, Currency currency) {
    var units =
        switch (language.tag()) {
          case "ko" -> KOREAN_UNITS;
          case "ja" -> JAPANESE_UNITS;
          default -> Map.<String, String>of();
        };
    var unit = units.get(currency.getCurrencyCode());
    if (unit != null) {
      return number(amount) + unit;
    }
    return NumberFormatter.withLocale(language.locale())
        .unit(com.ibm.icu.util.Currency.getInstance(currency.getCurrencyCode()))
        .unitWidth(UnitWidth.NARROW)
        .format(amount)
        .toString();
  }

  /** A time of a day that is written out already. */
  public String moment(String day, LocalTime time) {
    return day + (language.equals(Language.EN) ? " at " : " ") + time(time);
  }

  /** A time of day. */
  public String time(LocalTime time) {
    return switch (language.tag()) {
      case "ko" -> korean(time);
      case "ja" -> time.getHour() + "時" + (time.getMinute() == 0 ? "" : time.getMinute() + "分");
      case "en" -> english(time);
      default -> icu("jm", LocalDate.EPOCH, time);
    };
  }

  private static String korean(LocalTime time) {
    var hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
    var minute = time.getMinute() == 0 ? "" : " " + time.getMinute() + "분";
    var half = time.equals(LocalTime.NOON) ? "낮" : time.getHour() < 12 ? "오전" : "오후";
    return time.equals(LocalTime.MIDNIGHT) ? "밤 12시" : half + " " + hour + "시" + minute;
  }

  private static String english(LocalTime time) {
    if (time.equals(LocalTime.NOON)) {
      return "noon";
    }
    if (time.equals(LocalTime.MIDNIGHT)) {
      return "midnight";
    }
    var hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
    var minute = time.getMinute() == 0 ? "" : ":%02d".formatted(time.getMinute());
    return hour + minute + (time.getHour() < 12 ? " a.m." : " p.m.");
  }

  /** A day with its weekday, without the year. */
  public String date(LocalDate date) {
    return switch (language.tag()) {
      case "ko" -> DateTimeFormatter.ofPattern("M월 d일(E)", Locale.KOREAN).format(date);
      case "ja" -> DateTimeFormatter.ofPattern("M月d日（E）", Locale.JAPANESE).format(date);
      case "en" -> DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH).format(date);
      default -> icu("MMMMEEEEd", date, LocalTime.NOON);
    };
  }

  /**
   * A text whose gaps have been filled, as the language would have it: Korean particles agree, and
   * after {@code "3 p.m."} no second full stop follows.
   */
  public String settle(String filled) {
    return switch (language.tag()) {
      case "ko" -> Particles.agree(filled);
      case "en" -> DOUBLE_STOP.matcher(filled).replaceAll("$1");
      default -> filled;
    };
  }

  private String icu(String skeleton, LocalDate date, LocalTime time) {
    var format = DateFormat.getInstanceForSkeleton(skeleton, ULocale.forLocale(language.locale()));
    format.setTimeZone(com.ibm.icu.util.TimeZone.GMT_ZONE);
    return format.format(Date.from(date.atTime(time).toInstant(ZoneOffset.UTC)));
  }
}
