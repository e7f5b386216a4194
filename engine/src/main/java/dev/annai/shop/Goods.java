package dev.annai.shop;

import dev.annai.text.Language;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A kind of goods that does not come back for a change of mind.
 *
 * @param kind kebab-case, unique in its store
 * @param names by language
 */
public record Goods(String kind, Map<Language, String> names) {

  /** How many columns come before those of names. */
  static final int NAMES_FROM = 3;

  public Goods {
    names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
  }

  /** What the kind is called in a language; its id where the language has no name for it. */
  public String name(Language language) {
    return names.getOrDefault(language, kind);
  }
}
