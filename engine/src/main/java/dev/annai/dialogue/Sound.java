package dev.annai.dialogue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The last sound of a text as a Korean reads it aloud, numbers, units and Latin letters too. */
enum Sound {
  CONSONANT,
  VOWEL,
  /** The consonant ㄹ, after which 으로 is 로. */
  RIEUL,
  /** Letters that Korean readers do not read alike. */
  UNKNOWN;

  /** What stands in brackets is read over: the particle agrees with the word before. */
  private static final Pattern ASIDE = Pattern.compile("(?<=\\S)\\s?[(（][^()（）]*[)）](?=[*_`]*$)");

  private static final Pattern CLOSING = Pattern.compile("[*_`~)\\]}\"'”’」』》〉]+$");
  private static final Pattern NUMBER = Pattern.compile("([₩¥$€]?)([\\d,.]*\\d)$");
  private static final Pattern UNIT = Pattern.compile("\\d ?([a-zA-Z]{1,2}|[%℃])$");
  private static final Pattern WORD = Pattern.compile("\\p{IsLatin}+$");

  /** 일, 이, 삼 … 구; what ends in 0 is read by its place. */
  private static final List<Sound> DIGITS =
      List.of(CONSONANT, RIEUL, VOWEL, CONSONANT, VOWEL, VOWEL, CONSONANT, RIEUL, RIEUL, VOWEL);

  private static final Map<String, Sound> UNITS =
      Map.ofEntries(
          Map.entry("%", VOWEL),
          Map.entry("℃", VOWEL),
          Map.entry("g", CONSONANT),
          Map.entry("kg", CONSONANT),
          Map.entry("mg", CONSONANT),
          Map.entry("m", VOWEL),
          Map.entry("mm", VOWEL),
          Map.entry("cm", VOWEL),
          Map.entry("km", VOWEL),
          Map.entry("ml", VOWEL),
          Map.entry("l", VOWEL));

  private static final Map<String, Sound> CURRENCIES =
      Map.of("₩", CONSONANT, "¥", CONSONANT, "$", VOWEL, "€", VOWEL);

  /** The last sound of a text; what is in brackets, quotes and markup are passed over. */
  static Sound endOf(String text) {
    var bare = CLOSING.matcher(ASIDE.matcher(text).replaceFirst("")).replaceFirst("");
    if (bare.isEmpty()) {
      return UNKNOWN;
    }
    var unit = UNIT.matcher(bare);
    if (unit.find() && UNITS.containsKey(unit.group(1).toLowerCase(Locale.ROOT))) {
      return UNITS.getOrDefault(unit.group(1).toLowerCase(Locale.ROOT), UNKNOWN);
    }
    var number = NUMBER.matcher(bare);
    if (number.find()) {
      return CURRENCIES.getOrDefault(number.group(1), ofNumber(number.group(2)));
    }
    var word = WORD.matcher(bare);
    return word.find() ? ofLatin(word) : ofLetter(bare.codePointBefore(bare.length()));
  }

  private static Sound ofNumber(String number) {
    var digits = number.replaceAll("\\D", "");
    var last = digits.charAt(digits.length() - 1) - '0';
    var zeros = digits.length() - digits.replaceAll("0+$", "").length();
    // 조, 10 to the 12th, is the only place among 십, 백, 천, 만, 억, 조, 경 that ends in a vowel
    return zeros / 4 == 3 && zeros < digits.length() ? VOWEL : DIGITS.get(last);
  }

  /** Capitals are read letter by letter, other words as borrowed ones. */
  private static Sound ofLatin(Matcher matcher) {
    var word = matcher.group();
    if (word.equals(word.toUpperCase(Locale.ROOT))) {
      return switch (word.charAt(word.length() - 1)) {
        case 'L', 'R' -> RIEUL;
        case 'M', 'N' -> CONSONANT;
        default -> VOWEL;
      };
    }
    var lower = word.toLowerCase(Locale.ROOT);
    if (lower.matches(".*(l|[^aeiou]le|[ai]le)")) {
      return RIEUL;
    }
    return lower.matches(".*([mn]e?|ng|(^|[^aeiou])[aeiou](p|k|c|ck)|ook)") ? CONSONANT : VOWEL;
  }

  private static Sound ofLetter(int letter) {
    if (letter >= '가' && letter <= '힣') {
      var last = (letter - '가') % 28;
      return last == 0 ? VOWEL : last == 8 ? RIEUL : CONSONANT;
    }
    return switch (Character.UnicodeScript.of(letter)) {
      case HIRAGANA, KATAKANA -> letter == 'ん' || letter == 'ン' ? CONSONANT : VOWEL;
      default -> letter == '%' ? VOWEL : letter == '円' ? CONSONANT : UNKNOWN;
    };
  }
}
