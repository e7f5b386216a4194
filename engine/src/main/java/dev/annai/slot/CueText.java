package dev.annai.slot;

import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * A text as cues are looked for in it: lower case, letters and digits only.
 *
 * @param letters without spaces and signs
 * @param edges offsets in {@code letters} at which a word begins or ends
 */
record CueText(String letters, BitSet edges) {

  private static final String APOSTROPHES = "'’`´";

  static CueText of(String typed) {
    var letters = new StringBuilder(typed.length());
    var edges = new BitSet();
    edges.set(0);
    for (var i = 0; i < typed.length(); ) {
      var letter = typed.codePointAt(i);
      if (counts(letter)) {
        letters.appendCodePoint(Character.toLowerCase(letter));
      } else if (APOSTROPHES.indexOf(letter) < 0) {
        edges.set(letters.length());
      }
      i += Character.charCount(letter);
    }
    edges.set(letters.length());
    return new CueText(letters.toString(), edges);
  }

  /** Offsets in what was typed, by offset in the letters of its cue text. */
  static int[] places(String typed) {
    return IntStream.range(0, typed.length())
        .filter(at -> counts(typed.codePointAt(start(typed, at))))
        .toArray();
  }

  private static int start(String typed, int at) {
    var isSecondHalf = at > 0 && Character.isSurrogatePair(typed.charAt(at - 1), typed.charAt(at));
    return isSecondHalf ? at - 1 : at;
  }

  static boolean counts(int letter) {
    return Character.isLetterOrDigit(letter)
        || Character.getType(letter) == Character.NON_SPACING_MARK;
  }

  int length() {
    return letters.length();
  }
}
