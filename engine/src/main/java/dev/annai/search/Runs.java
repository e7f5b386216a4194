package dev.annai.search;

import dev.annai.text.Language;
import java.util.Set;

/**
 * Runs of n characters of a text, of letters and digits only.
 *
 * @param channel what they are features of
 * @param shortest smallest n
 * @param longest largest n
 * @param spaces whether the space between words counts as a character
 */
record Runs(Channel channel, int shortest, int longest, boolean spaces) {

  /** Of the parts of Korean syllables: forgives a wrong key. */
  static final Runs JAMO = new Runs(Channel.SOUNDS, 3, 5, false);

  /** Of the joined readings of Japanese words: 問い合わせ, 問合せ and といあわせ are the same. */
  static final Runs READINGS = new Runs(Channel.SOUNDS, 2, 4, false);

  private static final Set<String> WITHOUT_SPACES = Set.of("ko", "ja", "zh", "th");

  /** Whether spaces say little about a language's words. */
  static boolean isWrittenWithoutSpaces(Language language) {
    return WITHOUT_SPACES.contains(language.locale().getLanguage());
  }

  void read(String text, Features features) {
    var length = text.length();
    var run = new char[length + 2];
    var at = new int[length + 2];
    var size = 0;
    if (spaces) {
      run[size++] = ' ';
    }
    for (var i = 0; i < length; i++) {
      var c = text.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        at[size] = i;
        run[size++] = c;
      } else if (spaces && run[size - 1] != ' ') {
        at[size] = i;
        run[size++] = ' ';
      }
    }
    if (spaces && size > 0 && run[size - 1] != ' ') {
      at[size] = length - 1;
      run[size++] = ' ';
    }
    add(run, at, size, features);
  }

  private void add(char[] run, int[] at, int size, Features features) {
    var chars = java.nio.CharBuffer.wrap(run);
    for (var n = shortest; n <= longest; n++) {
      for (var i = 0; i + n <= size; i++) {
        features.add(channel, Hashing.of(chars, i, i + n), 1, at[i], at[i + n - 1] + 1);
      }
    }
  }
}
