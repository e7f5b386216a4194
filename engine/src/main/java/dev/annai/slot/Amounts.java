package dev.annai.slot;

import dev.annai.text.Numerals;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds amounts of money: {@code 5만원}, {@code 50,000원}, {@code 2,500円}, {@code 五千円}, {@code
 * ¥6,000}, {@code 50k won}. A value is the whole amount, a space, and the ISO 4217 code.
 */
final class Amounts {

  private static final String NUMBER =
      "((?<!["
          + Numerals.CHARACTERS
          + "])["
          + Numerals.CHARACTERS
          + " ]*["
          + Numerals.CHARACTERS.replace(",.", "")
          + "])";
  private static final Pattern BEFORE_NAME =
      Pattern.compile(NUMBER + "\\s?(원|ウォン|円|엔)(?!\\p{IsHangul}*통)");
  private static final Pattern AFTER_SIGN = Pattern.compile("([₩¥￦])\\s?(\\d[\\d,]*)(k\\b)?");
  private static final Pattern ENGLISH =
      Pattern.compile(
          "\\b(\\d[\\d,.]*)\\s?(k)?\\s?(won|yen|krw|jpy)\\b|\\b(krw|jpy)\\s?(\\d[\\d,]*)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BARE = Pattern.compile(NUMBER + "(?!\\d)\\s?(k\\b)?");

  /** Below this a number counts or chooses rather than pays. */
  private static final long LEAST = 100;

  private Amounts() {}

  /** The only number of a text, in whole units; empty when there is none, or more than one. */
  static List<Long> bare(Unread text) {
    var numbers =
        text.take(BARE, m -> amount(m.group(1), m.group(2) != null, "")).stream()
            .map(number -> Long.parseLong(number.strip()))
            .toList();
    return numbers.size() == 1 && numbers.getFirst() >= LEAST ? numbers : List.of();
  }

  static List<String> take(Unread text) {
    var amounts = new ArrayList<String>();
    amounts.addAll(text.take(AFTER_SIGN, Amounts::signed));
    amounts.addAll(text.take(ENGLISH, Amounts::english));
    amounts.addAll(text.take(BEFORE_NAME, Amounts::named));
    return amounts;
  }

  private static String signed(MatchResult match) {
    var currency = match.group(1).equals("¥") ? "JPY" : "KRW";
    return amount(match.group(2), match.group(3) != null, currency);
  }

  private static String english(MatchResult match) {
    var behind = match.group(3) != null;
    var name = behind ? match.group(3) : match.group(4);
    var currency = name.equalsIgnoreCase("won") || name.equalsIgnoreCase("krw") ? "KRW" : "JPY";
    return amount(behind ? match.group(1) : match.group(5), match.group(2) != null, currency);
  }

  private static String named(MatchResult match) {
    var name = match.group(2);
    var currency = name.equals("원") || name.equals("ウォン") ? "KRW" : "JPY";
    return amount(match.group(1), false, currency);
  }

  private static String amount(String number, boolean thousands, String currency) {
    return Numerals.parse(number)
        .map(value -> (thousands ? value * 1000 : value) + " " + currency)
        .orElse("");
  }
}
