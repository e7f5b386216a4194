package dev.annai.shop;

import dev.annai.shop.PolicyTable.Row;
import dev.annai.text.Language;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The places that the shop knows, from the policy table {@code regions}.
 *
 * @param all in the order of the table
 */
public record Regions(List<Region> all) {

  /** How many columns come before those of names. */
  public static final int NAMES_FROM = 5;

  public Regions {
    all = List.copyOf(all);
  }

  /** The regions of a table. */
  public static Regions of(PolicyTable table) {
    return new Regions(table.rows().stream().map(row -> region(table, row)).toList());
  }

  private static Region region(PolicyTable table, Row row) {
    var names = new HashMap<Language, List<String>>();
    for (var column : table.columns().subList(NAMES_FROM, table.columns().size())) {
      names.put(Language.of(column.name()), parts(row, column.name()));
    }
    return new Region(
        row.text("store").orElse(""),
        row.text("region").orElse(""),
        row.text("fee_zone").orElse(Region.MAINLAND),
        row.text("transit_zone").orElse(Region.MAINLAND),
        parts(row, "postal"),
        names);
  }

  private static List<String> parts(Row row, String column) {
    return row.text(column)
        .map(cell -> Arrays.stream(cell.split("\\|")).map(String::strip).toList())
        .orElse(List.of());
  }

  /** The region of a store that has this id or this name in any language. */
  public Optional<Region> named(String store, String name) {
    var wanted = name.strip().toLowerCase(Locale.ROOT);
    return all.stream()
        .filter(region -> region.store().equals(store))
        .filter(region -> isCalled(region, wanted))
        .findFirst();
  }

  private static boolean isCalled(Region region, String wanted) {
    return region.id().equals(wanted)
        || region.names().values().stream()
            .flatMap(List::stream)
            .anyMatch(name -> name.toLowerCase(Locale.ROOT).equals(wanted));
  }

  /** The region of a store in which a postal code lies; the longest beginning decides. */
  public Optional<Region> at(String store, String postalCode) {
    return all.stream()
        .filter(region -> region.store().equals(store))
        .flatMap(region -> region.postal().stream().map(prefix -> Map.entry(prefix, region)))
        .filter(entry -> postalCode.startsWith(entry.getKey()))
        .max(Comparator.comparingInt(entry -> entry.getKey().length()))
        .map(Map.Entry::getValue);
  }
}
