package dev.annai.text;

import java.util.IllformedLocaleException;
import java.util.Locale;

/**
 * A language that customers write and the shop answers in.
 *
 * @param tag BCP 47, in canonical case, for example {@code "ko"} or {@code "zh-Hant"}
 */
public record Language(String tag) implements Comparable<Language> {

  public static final Language KO = new Language("ko");
  public static final Language JA = new Language("ja");
  public static final Language EN = new Language("en");

  public Language {
    if (!isWellFormed(tag)) {
      throw new IllegalArgumentException(
          "tag: \"%s\" (expected: a BCP 47 language tag such as \"ko\")".formatted(tag));
    }
    tag = Locale.forLanguageTag(tag).toLanguageTag();
  }

  /** The language of a tag. */
  public static Language of(String tag) {
    return new Language(tag);
  }

  /** Whether a text is a language tag that {@link #of} accepts. */
  public static boolean isWellFormed(String tag) {
    try {
      return !new Locale.Builder().setLanguageTag(tag).build().getLanguage().isEmpty();
    } catch (IllformedLocaleException e) {
      return false;
    }
  }

  /** The same language as the JDK names it. */
  public Locale locale() {
    return Locale.forLanguageTag(tag);
  }

  @Override
  public int compareTo(Language other) {
    return tag.compareTo(other.tag);
  }

  @Override
  public String toString() {
    return tag;
  }
}
