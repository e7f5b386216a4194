package dev.annai.slot;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds times of day: {@code 오후 4시}, {@code 13時半}, {@code 4pm}, {@code 16:30}. */
final class Times {

  private static final Pattern TIME =
      Pattern.compile(
          "(오전|오후|아침|저녁|밤|午前|午後|朝|夕方|夜)?\\s?(?:の\\s?)?(?<!\\d)(\\d{1,2})\\s?[시時](?![간間])"
              + "(?:\\s?(\\d{1,2})\\s?[분分]|\\s?(반|半))?"
              + "|(?<![\\d:])(\\d{1,2})(?::(\\d{2}))?\\s?([ap])\\.?m\\b\\.?"
              + "|(?<![\\d:])(\\d{1,2}):(\\d{2})(?![\\d:])",
          Pattern.CASE_INSENSITIVE);

  private static final Set<String> AFTER_NOON = Set.of("오후", "저녁", "밤", "午後", "夕方", "夜", "p");

  private static final Set<String> MORNING = Set.of("오전", "午前", "a");

  /** Twelve at night is late on that day, and not early on it. */
  private static final Set<String> NIGHT = Set.of("밤", "夜");

  private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);
  private static final String OF_24_HOURS = "";

  /** Without a word for it, 3 o'clock is in the afternoon and 9 o'clock in the morning. */
  private static final int EARLIEST = 7;

  private Times() {}

  /** In the form of {@link LocalTime}. */
  static List<String> take(Unread text) {
    return text.take(TIME, Times::time);
  }

  private static String time(MatchResult match) {
    if (match.group(2) != null) {
      var minute = match.group(4) != null ? 30 : number(match.group(3));
      return time(number(match.group(2)), minute, match.group(1));
    }
    if (match.group(7) != null) {
      return time(number(match.group(5)), number(match.group(6)), match.group(7));
    }
    return time(number(match.group(8)), number(match.group(9)), OF_24_HOURS);
  }

  private static String time(int hour, int minute, @Nullable String part) {
    if (hour == 12 && part != null && NIGHT.contains(part.toLowerCase(Locale.ROOT))) {
      return END_OF_DAY.toString();
    }
    if (hour == 12 && part != null && MORNING.contains(part.toLowerCase(Locale.ROOT))) {
      return LocalTime.of(0, minute).toString();
    }
    var isLate =
        part == null ? hour < EARLIEST : AFTER_NOON.contains(part.toLowerCase(Locale.ROOT));
    var of24 = isLate && hour < 12 && hour > 0 ? hour + 12 : hour;
    return of24 > 23 || minute > 59 ? "" : LocalTime.of(of24, minute).toString();
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }
}
