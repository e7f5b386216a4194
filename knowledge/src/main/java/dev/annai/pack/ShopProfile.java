package dev.annai.pack;

import dev.annai.shop.Store;
import dev.annai.text.Language;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What {@code pack.yaml} says: whose pack this is and how careful it is.
 *
 * @param names the shop's name by language
 * @param languages the shop's own first
 * @param stores in the order of the file
 * @param settings what the pack says of them; the rest has defaults
 */
public record ShopProfile(
    Map<Language, String> names,
    List<Language> languages,
    List<Store> stores,
    SettingsSource settings) {

  public ShopProfile {
    names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
    languages = List.copyOf(languages);
    stores = List.copyOf(stores);
  }

  /** The ids of the stores. */
  public List<String> storeIds() {
    return stores.stream().map(Store::id).toList();
  }
}
