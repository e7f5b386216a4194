package dev.annai.shop;

import dev.annai.text.Language;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One of the shop's stores: a market with its own prices, rules and hours.
 *
 * @param id short and stable, for example {@code "KR"}
 * @param zone the time zone in which the store's days begin and end
 * @param currency what its prices are in
 * @param language the language whose customers belong to this store when nothing else says so
 * @param names the store's name by language
 */
public record Store(
    String id, ZoneId zone, Currency currency, Language language, Map<Language, String> names) {

  public Store {
    names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
  }
}
