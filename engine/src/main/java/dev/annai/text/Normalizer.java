package dev.annai.text;

import com.ibm.icu.text.Normalizer2;
import java.util.regex.Pattern;

/**
 * Brings text into one form before anything reads it: full-width Latin and half-width katakana,
 * decomposed Hangul, invisible characters, runs of white space.
 *
 * <p>Normalisation is NFKC (Unicode Standard Annex 15): the Japanese analyzer gives unexpected
 * tokens for full-width text. Lone compatibility jamo (ㅠㅠ, ㅂㅅ) keep their meaning and stay.
 */
final class Normalizer {

  private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();
  private static final Pattern LONE_JAMO = Pattern.compile("[\\u3131-\\u318E]+");
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\t\\n\\r]]+");
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

  private Normalizer() {}

  static String normalize(String typed) {
    var out = new StringBuilder(typed.length());
    var jamo = LONE_JAMO.matcher(typed);
    var from = 0;
    while (jamo.find()) {
      out.append(NFKC.normalize(typed.substring(from, jamo.start()))).append(jamo.group());
      from = jamo.end();
    }
    out.append(NFKC.normalize(typed.substring(from)));
    var visible = INVISIBLE.matcher(out).replaceAll("");
    return SPACE.matcher(visible).replaceAll(" ").strip();
  }
}
