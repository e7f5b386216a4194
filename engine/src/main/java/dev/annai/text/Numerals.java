package dev.annai.text;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers as they are written in Korea and Japan: {@code 50,000}, {@code 5만}, {@code 5万},
 * {@code 2만 5천}, {@code 五千}, {@code 오만}.
 */
public final class Numerals {

  /** The characters that a number may be made of, for a pattern's character class. */
  public static final String CHARACTERS = "0-9,.〇一二三四五六七八九十百千万영일이삼사오육칠팔구십백천만";

  private static final String HAN = "〇一二三四五六七八九";
  private static final String HANGUL = "영일이삼사오육칠팔구";
  private static final Map<Character, Long> UNITS =
      Map.of('十', 10L, '百', 100L, '千', 1000L, '십', 10L, '백', 100L, '천', 1000L);

  /** More digits than this nobody means as a number. */
  private static final int DIGITS = 15;

  private Numerals() {}

  /** The whole number that a text writes; empty when it writes none. Spaces do not count. */
  public static Optional<Long> parse(String text) {
    var digits = text.replaceAll("[,\\s]", "");
    var myriads = digits.split("[万만]", -1);
    if (digits.isEmpty() || digits.length() > DIGITS || myriads.length > 2) {
      return Optional.empty();
    }
    if (myriads.length == 1) {
      return Optional.ofNullable(small(digits)).map(Math::round);
    }
    var high = myriads[0].isEmpty() ? Double.valueOf(1) : small(myriads[0]);
    var low = myriads[1].isEmpty() ? Double.valueOf(0) : small(myriads[1]);
    return high == null || low == null
        ? Optional.empty()
        : Optional.of(Math.round(high * 10_000 + low));
  }

  /** A number without ten thousands; absent when the text is not one. */
  private static @Nullable Double small(String text) {
    if (text.matches("\\d+(\\.\\d+)?")) {
      return Double.valueOf(text);
    }
    var sum = 0.0;
    var digits = new StringBuilder();
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      var unit = UNITS.get(c);
      if (unit == null) {
        var digit = digit(c);
        if (digit < 0) {
          return null;
        }
        digits.append(digit);
      } else {
        sum += unit * (digits.isEmpty() ? 1 : Long.parseLong(digits.toString()));
        digits.setLength(0);
      }
    }
    return digits.isEmpty() ? sum : sum + Long.parseLong(digits.toString());
  }

  private static int digit(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    return Math.max(HAN.indexOf(c), HANGUL.indexOf(c));
  }
}
