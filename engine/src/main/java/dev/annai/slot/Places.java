package dev.annai.slot;

import dev.annai.shop.Region;
import dev.annai.shop.Regions;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds regions by name, in whatever language, and by postal code. A value is the store's id, a
 * slash and the region's id.
 */
final class Places {

  private final Regions regions;
  private final List<Map.Entry<String, Region>> byName;

  Places(Regions regions) {
    this.regions = regions;
    this.byName =
        regions.all().stream()
            .flatMap(region ->
                region.names().values().stream()
                    .flatMap(List::stream)
                    .map(name -> Map.entry(name.toLowerCase(Locale.ROOT), region)))
            .sorted(Comparator.comparingInt(entry -> -entry.getKey().length()))
            .toList();
  }

  List<String> take(Unread text) {
    var found = new LinkedHashSet<String>(named(text));
    found.addAll(PostalCodes.take(text, this::at));
    return List.copyOf(found);
  }

  private String at(String store, String code) {
    return regions.at(store, code).map(Places::value).orElse("");
  }

  /** The longest names first, so that a city's district is not taken for another city. */
  private List<String> named(Unread text) {
    var found = new ArrayList<Map.Entry<Integer, String>>();
    var lower = text.text().toLowerCase(Locale.ROOT);
    for (var entry : byName) {
      var name = entry.getKey();
      for (var at = lower.indexOf(name); at >= 0; at = lower.indexOf(name, at + name.length())) {
        if (isWhole(lower, at, at + name.length())) {
          found.add(Map.entry(at, value(entry.getValue())));
          text.blot(at, at + name.length());
          lower = text.text().toLowerCase(Locale.ROOT);
        }
      }
    }
    return found.stream().sorted(Map.Entry.comparingByKey()).map(Map.Entry::getValue).toList();
  }

  /**
   * Latin names are whole words; names in other scripts may have particles and more behind them.
   */
  private static boolean isWhole(String text, int start, int end) {
    return !(isLatin(text, start) && isLatin(text, start - 1))
        && !(isLatin(text, end - 1) && isLatin(text, end));
  }

  private static boolean isLatin(String text, int at) {
    return at >= 0
        && at < text.length()
        && UnicodeScript.of(text.charAt(at)) == UnicodeScript.LATIN;
  }

  private static String value(Region region) {
    return region.store() + "/" + region.id();
  }
}
