package dev.annai.dialogue;

import com.ibm.icu.text.MessageFormat;
import dev.annai.text.Language;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What the bot itself says, in every language of the shop, as ICU message patterns.
 *
 * @param patterns language to key to pattern; every language has the same keys
 */
public record Messages(Map<Language, Map<String, String>> patterns) {

  /** Keys of what the bot says without a rule that names it; every pack has them. */
  public static final Set<String> ALWAYS =
      Set.of(
          "fault",
          "rephrase",
          "unanswered",
          "offer",
          "offer-one",
          "read-as",
          "store-guessed",
          "choice-person");

  public Messages {
    patterns = Collections.unmodifiableMap(new LinkedHashMap<>(patterns));
  }

  /** Whether a language has a message. */
  public boolean has(Language language, String key) {
    return patterns.getOrDefault(language, Map.of()).containsKey(key);
  }

  /**
   * A message, filled in; Korean particles agree with what it was filled with.
   *
   * @throws IllegalArgumentException when the language has no such message
   */
  public String text(Language language, String key, Map<String, ?> values) {
    var pattern = patterns.getOrDefault(language, Map.of()).get(key);
    if (pattern == null) {
      throw new IllegalArgumentException(
          "message: \"%s\" in %s (expected: a message of the pack)\nMaybe messages/%s.yaml lacks it."
              .formatted(key, language, language));
    }
    var filled = new MessageFormat(pattern, language.locale()).format(Map.copyOf(values));
    return new Notation(language).settle(Objects.requireNonNull(filled));
  }
}
