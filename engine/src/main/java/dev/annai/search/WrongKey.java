package dev.annai.search;

/** Compares what was typed with a text, one wrong key forgiven. */
final class WrongKey {

  private WrongKey() {}

  /**
   * How many letters of a text make what was typed: all of them the same, or but for one key more,
   * one less, another one, or two that changed places. -1 when none do.
   *
   * @param at of the first letter, in the order of reading
   * @param step 1: the text is read forwards, what was typed from its first letter; -1: both
   *     backwards
   */
  static int length(String typed, String text, int at, int step) {
    var same = same(typed, 0, text, at, step);
    var size = typed.length();
    if (same == size) {
      return size;
    }
    var here = at + same * step;
    if (ends(typed, same + 1, text, here + step, step)) {
      return isIn(text, here) ? size : size - 1;
    }
    if (ends(typed, same + 1, text, here, step)) {
      return size - 1;
    }
    if (ends(typed, same, text, here + step, step)) {
      return size + 1;
    }
    var swapped =
        same + 1 < size
            && isIn(text, here + step)
            && isIn(text, here)
            && letter(typed, same, step) == text.charAt(here + step)
            && letter(typed, same + 1, step) == text.charAt(here);
    return swapped && ends(typed, same + 2, text, here + 2 * step, step) ? size : -1;
  }

  private static boolean ends(String typed, int from, String text, int at, int step) {
    return from + same(typed, from, text, at, step) == typed.length();
  }

  /** How many letters from there on are the same. */
  private static int same(String typed, int from, String text, int at, int step) {
    var count = 0;
    while (from + count < typed.length()
        && isIn(text, at + count * step)
        && letter(typed, from + count, step) == text.charAt(at + count * step)) {
      count++;
    }
    return count;
  }

  private static char letter(String typed, int index, int step) {
    return typed.charAt(step > 0 ? index : typed.length() - 1 - index);
  }

  private static boolean isIn(String text, int at) {
    return at >= 0 && at < text.length();
  }
}
