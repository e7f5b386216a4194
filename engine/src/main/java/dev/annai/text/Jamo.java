package dev.annai.text;

/** The parts of Korean syllables: initial consonant, vowel, final consonant. */
public final class Jamo {

  private static final int FIRST = 0xAC00;
  private static final int LAST = 0xD7A3;
  private static final int VOWELS = 21;
  private static final int FINALS = 28;
  private static final String INITIAL = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
  private static final String VOWEL = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ";
  private static final String FINAL = "ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";

  private Jamo() {}

  /** Whether a character is a whole syllable. */
  public static boolean isSyllable(char c) {
    return c >= FIRST && c <= LAST;
  }

  /** The text with every syllable as its parts, in compatibility jamo; the rest as it is. */
  public static String decompose(String text) {
    var out = new StringBuilder(text.length() * 3);
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      if (isSyllable(c)) {
        var syllable = c - FIRST;
        out.append(INITIAL.charAt(syllable / (VOWELS * FINALS)));
        out.append(VOWEL.charAt(syllable / FINALS % VOWELS));
        if (syllable % FINALS > 0) {
          out.append(FINAL.charAt(syllable % FINALS - 1));
        }
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** The initial consonants of a text's syllables: 배송 is ㅂㅅ; the rest as it is. */
  public static String initials(String text) {
    var out = new StringBuilder(text.length());
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      out.append(isSyllable(c) ? INITIAL.charAt((c - FIRST) / (VOWELS * FINALS)) : c);
    }
    return out.toString();
  }
}
