package dev.annai.slot;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.regex.Pattern;

/** Postal codes as they are written: {@code 06234}, {@code 〒100-0001}, {@code 1000001}. */
final class PostalCodes {

  private static final Pattern JAPANESE =
      Pattern.compile("〒?(?<![\\d-])(\\d{3})-?(\\d{4})(?![\\d-])");
  private static final Pattern KOREAN = Pattern.compile("(?<![\\d-])(\\d{5})(?![\\d-])");

  private PostalCodes() {}

  /**
   * Takes the codes that mean something.
   *
   * @param meaning of a store's id and the digits of a code; empty: nothing, the code stays
   */
  static List<String> take(Unread text, BinaryOperator<String> meaning) {
    var found = new ArrayList<String>();
    found.addAll(text.take(JAPANESE, m -> meaning.apply("JP", m.group(1) + m.group(2))));
    found.addAll(text.take(KOREAN, m -> meaning.apply("KR", m.group(1))));
    return found;
  }

  /** All codes, as post offices write them; the text stays as it is. */
  static List<String> find(Unread text) {
    var copy = new Unread(text.text());
    return take(copy, (store, code) -> store.equals("JP") ? hyphened(code) : code);
  }

  private static String hyphened(String code) {
    return code.substring(0, 3) + "-" + code.substring(3);
  }
}
