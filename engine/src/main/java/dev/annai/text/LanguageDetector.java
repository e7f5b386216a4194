package dev.annai.text;

import java.lang.Character.UnicodeScript;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides in which of the shop's languages an utterance is.
 *
 * <p>Hangul is Korean and kana is Japanese, whatever was asked for; otherwise what was asked for
 * holds, and without it Latin letters are English and Han characters Japanese, as far as the shop
 * has them. Safe for use by many threads.
 */
public final class LanguageDetector {

  private final List<Language> languages;

  private LanguageDetector(List<Language> languages) {
    this.languages = languages;
  }

  /**
   * A detector among these languages.
   *
   * @param languages the shop's own first; at least one
   */
  public static LanguageDetector of(List<Language> languages) {
    if (languages.isEmpty()) {
      throw new IllegalArgumentException("languages: [] (expected: at least one)");
    }
    return new LanguageDetector(List.copyOf(languages));
  }

  /**
   * The language of an utterance.
   *
   * @param asked what the page or the conversation so far says, if anything
   */
  public Language detect(Utterance utterance, @Nullable Language asked) {
    var text = utterance.text();
    if (has(text, UnicodeScript.HANGUL) && languages.contains(Language.KO)) {
      return Language.KO;
    }
    var kana = has(text, UnicodeScript.HIRAGANA) || has(text, UnicodeScript.KATAKANA);
    if (kana && languages.contains(Language.JA)) {
      return Language.JA;
    }
    if (asked != null && languages.contains(asked)) {
      return asked;
    }
    if (has(text, UnicodeScript.HAN) && languages.contains(Language.JA)) {
      return Language.JA;
    }
    if (has(text, UnicodeScript.LATIN) && languages.contains(Language.EN)) {
      return Language.EN;
    }
    return languages.getFirst();
  }

  private static boolean has(String text, UnicodeScript script) {
    return text.codePoints().anyMatch(c -> UnicodeScript.of(c) == script);
  }
}
