package dev.annai.lint;

import com.ibm.icu.util.TimeZone;
import dev.annai.pack.Pack;
import dev.annai.shop.Store;
import java.util.stream.Stream;

/** The country whose customers a store serves, and whose law it keeps. */
final class Market {

  private Market() {}

  /** The stores in a country, by the country of their time zone. */
  static Stream<Store> storesIn(String country, Pack pack) {
    return pack.shop().stores().stream()
        .filter(store -> TimeZone.getRegion(store.zone().getId()).equals(country));
  }
}
