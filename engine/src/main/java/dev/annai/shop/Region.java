package dev.annai.shop;

import dev.annai.text.Language;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A place that a store delivers to, as far as fee and days in transit depend on it.
 *
 * @param store id of the store
 * @param id kebab-case, unique in its store
 * @param feeZone the row of the table {@code surcharge}
 * @param transitZone the row of the table {@code transit-days}
 * @param postal how its postal codes begin; empty when they do not tell
 * @param names by language, the usual one first
 */
public record Region(
    String store,
    String id,
    String feeZone,
    String transitZone,
    List<String> postal,
    Map<Language, List<String>> names) {

  /** The fee zone of all places without a surcharge. */
  public static final String MAINLAND = "mainland";

  public Region {
    postal = List.copyOf(postal);
    names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
  }

  /** Whether a surcharge may be due. */
  public boolean isRemote() {
    return !feeZone.equals(MAINLAND);
  }

  /** What the place is called in a language; its id where the language has no name for it. */
  public String name(Language language) {
    var known = names.getOrDefault(language, List.of());
    return known.isEmpty() ? id : known.getFirst();
  }
}
