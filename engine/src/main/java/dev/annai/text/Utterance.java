package dev.annai.text;

/**
 * What a customer typed in one turn.
 *
 * @param typed the text as received, never changed
 * @param text the same text in normal form, what everything downstream reads; may be empty
 */
public record Utterance(String typed, String text) {

  /** Brings a text into normal form. */
  public static Utterance of(String typed) {
    return new Utterance(typed, Normalizer.normalize(typed));
  }
}
