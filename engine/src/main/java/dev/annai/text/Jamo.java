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

  /**
   * The text as the keys that type it, one by one: also compound vowels and finals in their parts,
   * so that a half-typed syllable is the beginning of the whole one.
   */
  public static String simplified(String text) {
    var jamo = decompose(text);
    var out = new StringBuilder(jamo.length());
    for (var i = 0; i < jamo.length(); i++) {
      out.append(KeyboardLayout.simple(jamo.charAt(i)));
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

  /** The text with jamo put together to syllables, as a keyboard does it. */
  public static String compose(String jamo) {
    var out = new StringBuilder(jamo.length());
    var i = 0;
    while (i < jamo.length()) {
      i = syllable(jamo, i, out);
    }
    return out.toString();
  }

  private static int syllable(String jamo, int at, StringBuilder out) {
    var initial = INITIAL.indexOf(jamo.charAt(at));
    if (initial < 0 || vowel(jamo, at + 1) < 0) {
      out.append(jamo.charAt(at));
      return at + 1;
    }
    var next = at + 2;
    var vowel = vowel(jamo, at + 1);
    if (vowel(jamo, next) >= 0) {
      var two = KeyboardLayout.compound(jamo.charAt(at + 1), jamo.charAt(next));
      if (two != 0) {
        vowel = VOWEL.indexOf(two);
        next++;
      }
    }
    var end = closing(jamo, next);
    var last = 0;
    if (end == next + 1) {
      last = FINAL.indexOf(jamo.charAt(next)) + 1;
    } else if (end == next + 2) {
      last = FINAL.indexOf(KeyboardLayout.compound(jamo.charAt(next), jamo.charAt(next + 1))) + 1;
    }
    out.append((char) (FIRST + (initial * VOWELS + vowel) * FINALS + last));
    return end;
  }

  /** Where the consonants end that close a syllable: before one that opens the next. */
  private static int closing(String jamo, int at) {
    if (!isFinal(jamo, at) || vowel(jamo, at + 1) >= 0) {
      return at;
    }
    var two =
        isFinal(jamo, at + 1) && KeyboardLayout.compound(jamo.charAt(at), jamo.charAt(at + 1)) != 0;
    return two && vowel(jamo, at + 2) < 0 ? at + 2 : at + 1;
  }

  private static boolean isFinal(String jamo, int at) {
    return at < jamo.length() && FINAL.indexOf(jamo.charAt(at)) >= 0;
  }

  private static int vowel(String jamo, int at) {
    return at < jamo.length() ? VOWEL.indexOf(jamo.charAt(at)) : -1;
  }
}
