package dev.annai.text;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Decides in which of the shop's languages an utterance is.
 *
 * <p>Hangul is Korean and kana is Japanese, whatever was asked for; Han characters alone are
 * Chinese where the shop has it, else Japanese. Latin letters are English, unless they are Korean
 * typed in the wrong mode or Japanese in romaji; only then, and for digits and signs, what was
 * asked for decides. Safe for use by many threads.
 */
public final class LanguageDetector {

  /** Three letters that are not part of a code with digits. */
  private static final Pattern WORD =
      Pattern.compile("(?<![\\p{L}\\p{N}-])\\p{L}{3,}(?![\\p{N}-])");

  /** Words that hardly any English sentence is without, and words that look like romaji. */
  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?i)\\b(the|a|i|my|is|it|to|do|how|what|where|when|why|can|you|me|of|and|not|are|in|on|for"
              + "|have|size|home|same|name|time|date|sale|none|more|here|no|yes|ok|so|go)\\b");

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
    if (has(text, UnicodeScript.HAN)) {
      return han(asked);
    }
    if (has(text, UnicodeScript.LATIN)) {
      return latin(text, asked);
    }
    return asked != null && languages.contains(asked) ? asked : languages.getFirst();
  }

  private Language han(@Nullable Language asked) {
    if (asked != null && asked.tag().startsWith("zh") && languages.contains(asked)) {
      return asked;
    }
    return first(List.of(Language.JA, Language.of("zh"))).orElseGet(languages::getFirst);
  }

  private Language latin(String text, @Nullable Language asked) {
    var known = asked != null && languages.contains(asked) ? asked : null;
    var english = languages.contains(Language.EN);
    if (known != null && (known.equals(Language.EN) || !english || isNoEnglish(text, known))) {
      return known;
    }
    if (known == null && languages.contains(Language.KO) && isWrongMode(text)) {
      return Language.KO;
    }
    if (known == null && languages.contains(Language.JA) && isRomaji(text)) {
      return Language.JA;
    }
    return english ? Language.EN : languages.getFirst();
  }

  /** Whether a text in Latin letters can be meant in the language that was asked for. */
  private static boolean isNoEnglish(String text, Language asked) {
    if (!WORD.matcher(text).find()) {
      return true;
    }
    return asked.equals(Language.KO)
        ? isWrongMode(text)
        : asked.equals(Language.JA) && isRomaji(text);
  }

  private static boolean isWrongMode(String text) {
    return KeyboardLayout.isKorean(text) && !ENGLISH.matcher(text).find();
  }

  private static boolean isRomaji(String text) {
    return text.length() > 4 && !ENGLISH.matcher(text).find() && Kana.fromRomaji(text).isPresent();
  }

  private Optional<Language> first(List<Language> wanted) {
    return wanted.stream().filter(languages::contains).findFirst();
  }

  private static boolean has(String text, UnicodeScript script) {
    return text.codePoints().anyMatch(c -> UnicodeScript.of(c) == script);
  }
}
