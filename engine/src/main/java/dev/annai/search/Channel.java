package dev.annai.search;

import java.util.Locale;

/**
 * A way in which two texts can be alike. Each has its own features, its own field in the index and
 * its own weight; two texts are as alike as the weighted sum of their cosines.
 */
enum Channel {
  /** Words as the language's morphology has them, and what editors say means the same. */
  WORDS(0),
  /** The shortest runs of letters: forgiving about spacing, endings and compounds. */
  LETTERS(1),
  /** Longer runs of letters. */
  GRAMS(2),
  /** How the text is typed or spoken: parts of Korean syllables, readings of Japanese words. */
  SOUNDS(3);

  private static final Channel[] ALL = values();

  private final int index;

  Channel(int index) {
    this.index = index;
  }

  static Channel of(int index) {
    return ALL[index];
  }

  /** Its place among all, from 0. */
  int index() {
    return index;
  }

  static int count() {
    return ALL.length;
  }

  /** The name of its field in the index and of its weight in the settings. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
