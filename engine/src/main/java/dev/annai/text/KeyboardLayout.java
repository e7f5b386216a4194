package dev.annai.text;

import java.util.List;

/**
 * The Korean two-set keyboard (KS X 5002, dubeolsik): what a text would be had the other mode been
 * on. {@code qothd} is 배송, {@code ㄱㄷ려ㅜㅇ} is refund.
 */
public final class KeyboardLayout {

  private static final String KEYS = "rRseEfaqQtTdwWczxvgkoiOjpuPhynbml";
  private static final String LETTERS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎㅏㅐㅑㅒㅓㅔㅕㅖㅗㅛㅜㅠㅡㅣ";
  private static final List<String> COMPOUNDS =
      List.of(
          "ㅗㅏㅘ", "ㅗㅐㅙ", "ㅗㅣㅚ", "ㅜㅓㅝ", "ㅜㅔㅞ", "ㅜㅣㅟ", "ㅡㅣㅢ", "ㄱㅅㄳ", "ㄴㅈㄵ", "ㄴㅎㄶ", "ㄹㄱㄺ", "ㄹㅁㄻ", "ㄹㅂㄼ",
          "ㄹㅅㄽ", "ㄹㅌㄾ", "ㄹㅍㄿ", "ㄹㅎㅀ", "ㅂㅅㅄ");

  private KeyboardLayout() {}

  /** The text as the same keys would have typed it in Korean. */
  public static String toKorean(String typed) {
    var letters = new StringBuilder(typed.length());
    for (var i = 0; i < typed.length(); i++) {
      var c = typed.charAt(i);
      var key = KEYS.indexOf(c);
      key = key < 0 ? KEYS.indexOf(Character.toLowerCase(c)) : key;
      letters.append(key < 0 ? c : LETTERS.charAt(key));
    }
    return Jamo.compose(letters.toString());
  }

  /** The text as the same keys would have typed it in Latin letters. */
  public static String toLatin(String typed) {
    var jamo = Jamo.decompose(typed);
    var keys = new StringBuilder(jamo.length());
    for (var i = 0; i < jamo.length(); i++) {
      for (var letter : simple(jamo.charAt(i)).toCharArray()) {
        var key = LETTERS.indexOf(letter);
        keys.append(key < 0 ? letter : KEYS.charAt(key));
      }
    }
    return keys.toString();
  }

  /** Whether all the words of a text in Latin letters are whole Korean syllables by their keys. */
  public static boolean isKorean(String typed) {
    var syllables = 0;
    var korean = toKorean(typed);
    for (var i = 0; i < typed.length(); i++) {
      if (typed.charAt(i) > 0x7f) {
        return false;
      }
    }
    for (var i = 0; i < korean.length(); i++) {
      var c = korean.charAt(i);
      if (Jamo.isSyllable(c)) {
        syllables++;
      } else if (Character.isLetter(c)) {
        return false;
      }
    }
    return syllables >= 2;
  }

  static char compound(char first, char second) {
    for (var compound : COMPOUNDS) {
      if (compound.charAt(0) == first && compound.charAt(1) == second) {
        return compound.charAt(2);
      }
    }
    return 0;
  }

  static String simple(char jamo) {
    for (var compound : COMPOUNDS) {
      if (compound.charAt(2) == jamo) {
        return compound.substring(0, 2);
      }
    }
    return String.valueOf(jamo);
  }
}
