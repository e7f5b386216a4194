package dev.annai.slot;

import dev.annai.text.Numerals;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds days: {@code 어제}, {@code 3日前}, {@code 지난주 금요일}, {@code last Friday}, {@code 11/20}. */
final class Days {

  private static final Pattern FULL =
      Pattern.compile("\\b(20\\d\\d)\\s?[-./년年]\\s?(\\d{1,2})\\s?[-./월月]\\s?(\\d{1,2})\\s?[일日]?");
  private static final Pattern MONTH_DAY =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})\\s?[월月]\\s?(\\d{1,2})\\s?[일日]|(?<![\\d/])(\\d{1,2})/(\\d{1,2})(?![\\d/])");
  private static final Pattern ENGLISH =
      Pattern.compile(
          "\\b(\\d{1,2})(?:st|nd|rd|th)?\\s(?:of\\s)?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\b"
              + "|\\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\s(\\d{1,2})(?:st|nd|rd|th)?\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern AGO =
      Pattern.compile(
          "(\\d{1,2}|[一二三四五六七八九十]|하루|이틀|사흘|나흘|닷새|일주일|열흘|보름|a|one|two|three|four|five|six|seven)"
              + "\\s?(일|日|주일|주|週間|days?|weeks?|)\\s?(전|前|ago)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern WEEKDAY =
      Pattern.compile(
          "(저번\\s?주|지난\\s?주|이번\\s?주|先週|今週|last|this)\\s?(?:の\\s?)?"
              + "(월|화|수|목|금|토|일|月|火|水|木|金|土|日|mon|tue|wed|thu|fri|sat|sun)(?:요일|曜日?|[a-z]*)",
          Pattern.CASE_INSENSITIVE);

  /** A weekday alone is over where something has come on it. */
  private static final Pattern RECEIVED_ON =
      Pattern.compile(
          "(?:지난\\s?|저번\\s?)([월화수목금토일])요일|([월화수목금토일])요일(?=에\\s?[^.,?!]{0,8}(?:받았|받은|수령|도착했|배송됐|왔))"
              + "|(?:この前の|前の)([月火水木金土日])曜日?|([月火水木金土日])曜日?(?=に[^。、？！]{0,6}(?:届い|届きま|受け取っ|受け取りま|着い|着きま|来ま|来た|もらっ))"
              + "|(?<=(?:received|got|arrived|came|delivered)\\s(?:it\\s|them\\s)?on\\s)(mon|tue|wed|thu|fri|sat|sun)[a-z]*day\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern LAST_MONTH =
      Pattern.compile("(?:지난\\s?달|저번\\s?달|先月)\\s?(?:の\\s?)?(\\d{1,2})\\s?[일日]");
  private static final Pattern NAMED =
      Pattern.compile(
          "그저께|그제|엊그제|어제|오늘|一昨日|おととい|昨日|きのう|今日|本日|きょう"
              + "|\\bthe day before yesterday\\b|\\byesterday\\b|\\btoday\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Map<String, Integer> COUNTS =
      Map.ofEntries(
          Map.entry("하루", 1),
          Map.entry("이틀", 2),
          Map.entry("사흘", 3),
          Map.entry("나흘", 4),
          Map.entry("닷새", 5),
          Map.entry("일주일", 7),
          Map.entry("열흘", 10),
          Map.entry("보름", 15),
          Map.entry("a", 1),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7));
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final List<List<String>> WEEKDAYS =
      List.of(
          List.of("월", "화", "수", "목", "금", "토", "일"),
          List.of("月", "火", "水", "木", "金", "土", "日"),
          List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun"));

  private Days() {}

  static List<String> take(Unread text) {
    var days = new ArrayList<String>();
    days.addAll(text.take(FULL, Days::full));
    days.addAll(text.take(LAST_MONTH, match -> lastMonth(number(match, 1))));
    days.addAll(text.take(MONTH_DAY, Days::monthDay));
    days.addAll(text.take(ENGLISH, Days::english));
    days.addAll(text.take(AGO, Days::ago));
    days.addAll(text.take(WEEKDAY, Days::weekday));
    days.addAll(text.take(RECEIVED_ON, Days::receivedOn));
    days.addAll(text.take(NAMED, match -> new Day.Ago(named(match.group())).toString()));
    return days;
  }

  private static String full(MatchResult match) {
    try {
      return new Day.Dated(LocalDate.of(number(match, 1), number(match, 2), number(match, 3)))
          .toString();
    } catch (DateTimeException e) {
      return "";
    }
  }

  private static String monthDay(MatchResult match) {
    var slash = match.group(1) == null;
    return ofYear(number(match, slash ? 3 : 1), number(match, slash ? 4 : 2));
  }

  private static String english(MatchResult match) {
    var dayFirst = match.group(1) != null;
    var month = match.group(dayFirst ? 2 : 3).toLowerCase(Locale.ROOT);
    return ofYear(MONTHS.indexOf(month) + 1, number(match, dayFirst ? 1 : 4));
  }

  private static String lastMonth(int day) {
    return day >= 1 && day <= 31 ? new Day.OfLastMonth(day).toString() : "";
  }

  private static String ofYear(int month, int day) {
    var exists =
        month >= 1 && month <= 12 && day >= 1 && day <= YearMonth.of(2028, month).lengthOfMonth();
    return exists ? new Day.OfYear(month, day).toString() : "";
  }

  private static String ago(MatchResult match) {
    var count = match.group(1).toLowerCase(Locale.ROOT);
    var unit = match.group(2).toLowerCase(Locale.ROOT);
    var named = COUNTS.get(count);
    if (named == null && unit.isEmpty()) {
      return "";
    }
    var number = named != null ? named : Numerals.parse(count).orElse(0L).intValue();
    var weeks = unit.startsWith("주") || unit.startsWith("週") || unit.startsWith("week");
    return new Day.Ago(weeks ? number * 7 : number).toString();
  }

  private static String weekday(MatchResult match) {
    var week = match.group(1).toLowerCase(Locale.ROOT);
    var thisWeek = week.startsWith("이번") || week.equals("今週") || week.equals("this");
    var name = match.group(2).toLowerCase(Locale.ROOT);
    return new Day.OfWeek(thisWeek ? 0 : 1, weekday(name)).toString();
  }

  /** The weekday of a character or of the first three letters, in small ones. */
  static DayOfWeek weekday(String name) {
    var index = WEEKDAYS.stream().mapToInt(names -> names.indexOf(name)).max().orElse(0);
    return DayOfWeek.of(index + 1);
  }

  private static String receivedOn(MatchResult match) {
    for (var group = 1; group <= match.groupCount(); group++) {
      var name = match.group(group);
      if (name != null) {
        return new Day.Latest(weekday(name.toLowerCase(Locale.ROOT))).toString();
      }
    }
    return "";
  }

  private static int named(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "오늘", "今日", "本日", "きょう", "today" -> 0;
      case "어제", "昨日", "きのう", "yesterday" -> 1;
      default -> 2;
    };
  }

  private static int number(MatchResult match, int group) {
    return Integer.parseInt(match.group(group));
  }
}
