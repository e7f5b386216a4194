package dev.annai.slot;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds days that are still to come: {@code 내일}, {@code 金曜}, {@code next Monday}. */
final class ComingDays {

  private static final Pattern AHEAD =
      Pattern.compile(
          "내일모레|내일|명일|모레|明日|あした|明後日|あさって|\\bthe day after tomorrow\\b|\\btomorrow\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern WEEKDAY =
      Pattern.compile(
          "(?<!지난\\s?|저번\\s?|前の|この前の|매주\\s?|毎週\\s?|every\\s|last\\s)"
              + "(다음\\s?주|담\\s?주|来週|翌週|next\\sweek|next\\s)?(?:\\s?の\\s?|\\s)?"
              + "(?:([월화수목금토일])(?:요일|욜)|([月火水木金土日])曜日?"
              + "|\\b(mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|ur)?days?\\b|\\b(fri)\\b)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern DATED =
      Pattern.compile(
          "크리스마스\\s?이브|성탄절\\s?이브|크리스마스|성탄절|クリスマス・?イ[ブヴ]|クリスマス|大晦日|元旦|元日|신정|새해\\s?첫날"
              + "|\\bchristmas eve\\b|\\bchristmas( day)?\\b|\\bnew year'?s? eve\\b|\\bnew year'?s day\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern WEEKEND =
      Pattern.compile("주말|週末|土日|\\bweekend\\b", Pattern.CASE_INSENSITIVE);

  private ComingDays() {}

  static List<String> take(Unread text) {
    var days = new ArrayList<String>();
    days.addAll(text.take(AHEAD, match -> new Day.Ahead(days(match.group())).toString()));
    days.addAll(text.take(WEEKDAY, ComingDays::weekday));
    days.addAll(
        text.take(DATED, match -> dated(match.group().toLowerCase(Locale.ROOT)).toString()));
    days.addAll(text.take(WEEKEND, match -> new Day.Coming(0, DayOfWeek.SATURDAY).toString()));
    return days;
  }

  private static int days(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "내일", "명일", "明日", "あした", "tomorrow" -> 1;
      default -> 2;
    };
  }

  /** The feasts whose date is the same every year. */
  private static Day dated(String name) {
    var isEve = name.contains("eve") || name.contains("이브") || name.contains("イ");
    if (name.startsWith("new year") || name.equals("大晦日")) {
      return isEve || name.equals("大晦日") ? new Day.OfYear(12, 31) : new Day.OfYear(1, 1);
    }
    if (name.startsWith("元") || name.startsWith("신정") || name.startsWith("새해")) {
      return new Day.OfYear(1, 1);
    }
    return new Day.OfYear(12, isEve ? 24 : 25);
  }

  private static String weekday(MatchResult match) {
    var weeks = match.group(1) == null || match.group(1).isBlank() ? 0 : 1;
    for (var group = 2; group <= match.groupCount(); group++) {
      var name = match.group(group);
      if (name != null) {
        return new Day.Coming(weeks, Days.weekday(name.toLowerCase(Locale.ROOT))).toString();
      }
    }
    return "";
  }
}
