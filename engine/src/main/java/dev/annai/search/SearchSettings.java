package dev.annai.search;

import dev.annai.text.Language;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The numbers of the search: channel weights, entry models, the confidence map. The defaults are a
 * resource of the module {@code knowledge}; a pack may override each.
 *
 * @param byLanguage name to value, for each language; what a language does not name has the value
 *     that the code documents
 */
public record SearchSettings(Map<Language, Map<String, Double>> byLanguage) {

  /** No overrides. */
  public static final SearchSettings DEFAULTS = new SearchSettings(Map.of());

  public SearchSettings {
    byLanguage = Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
  }

  /** The value of a name in a language, else the fallback. */
  public double value(Language language, String name, double fallback) {
    return byLanguage.getOrDefault(language, Map.of()).getOrDefault(name, fallback);
  }
}
