package dev.annai.search;

/** Finds a part of a text that was typed with one wrong key. */
final class WrongKey {

  private WrongKey() {}

  /**
   * Where the first part of a text ends that becomes what was typed by one key more, one less,
   * another one, or two that changed places; -1 when there is none.
   *
   * <p>Sellers 1980, with transpositions.
   */
  static int end(String typed, String text) {
    var before = new int[typed.length() + 1];
    var last = new int[typed.length() + 1];
    var now = new int[typed.length() + 1];
    for (var i = 0; i <= typed.length(); i++) {
      last[i] = i;
    }
    for (var at = 1; at <= text.length(); at++) {
      now[0] = 0;
      for (var i = 1; i <= typed.length(); i++) {
        var same = typed.charAt(i - 1) == text.charAt(at - 1);
        now[i] = Math.min(last[i - 1] + (same ? 0 : 1), 1 + Math.min(last[i], now[i - 1]));
        if (at > 1 && i > 1 && isSwapped(typed, i, text, at)) {
          now[i] = Math.min(now[i], before[i - 2] + 1);
        }
      }
      if (now[typed.length()] <= 1) {
        return at;
      }
      var free = before;
      before = last;
      last = now;
      now = free;
    }
    return -1;
  }

  private static boolean isSwapped(String typed, int i, String text, int at) {
    return typed.charAt(i - 1) == text.charAt(at - 2) && typed.charAt(i - 2) == text.charAt(at - 1);
  }
}
