package dev.annai.slot;

import java.util.BitSet;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text as cues are looked for in it: lower case, letters and digits only.
 *
 * @param letters without spaces and signs
 * @param edges offsets in {@code letters} at which a word begins or ends
 */
record CueText(String letters, BitSet edges) {

  private static final Pattern APOSTROPHE = Pattern.compile("['’`´]");

  static CueText of(String typed) {
    var text = APOSTROPHE.matcher(typed.toLowerCase(Locale.ROOT)).replaceAll("");
    var letters = new StringBuilder(text.length());
    var edges = new BitSet();
    edges.set(0);
    for (var i = 0; i < text.length(); ) {
      var letter = text.codePointAt(i);
      if (counts(letter)) {
        letters.appendCodePoint(letter);
      } else {
        edges.set(letters.length());
      }
      i += Character.charCount(letter);
    }
    edges.set(letters.length());
    return new CueText(letters.toString(), edges);
  }

  static boolean counts(int letter) {
    return Character.isLetterOrDigit(letter)
        || Character.getType(letter) == Character.NON_SPACING_MARK;
  }

  int length() {
    return letters.length();
  }
}
