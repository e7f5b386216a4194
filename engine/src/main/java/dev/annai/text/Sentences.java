package dev.annai.text;

import dev.annai.text.Stance.Polarity;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The polarity of a text of several sentences: what one denies, another may affirm. */
final class Sentences {

  private static final Pattern END = Pattern.compile("[.!?;。！？\\n]+ *");

  private Sentences() {}

  /**
   * The polarity that all sentences have which are long enough to say something, {@link
   * Polarity#EITHER} where they differ.
   *
   * @param shortest how many letters a sentence has at least that counts
   */
  static Polarity polarity(String text, int shortest, Function<String, Polarity> polarity) {
    var all = polarity.apply(text);
    if (all != Polarity.DENIES) {
      return all;
    }
    var affirms =
        END.splitAsStream(text)
            .filter(sentence -> sentence.length() >= shortest)
            .anyMatch(sentence -> polarity.apply(sentence) == Polarity.AFFIRMS);
    return affirms ? Polarity.EITHER : all;
  }
}
