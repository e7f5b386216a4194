package dev.annai.lint;

import dev.annai.pack.Pack;
import dev.annai.pack.TableSource;
import dev.annai.pack.TableSource.RowSource;
import dev.annai.source.Finding;
import dev.annai.source.Nearest;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The zones that regions belong to have rows in the tables of zones, and no row waits for a zone to
 * which no region belongs.
 */
final class Zones implements Check {

  private static final String ZONE = "zone";

  @Override
  public Stream<Finding> findings(Pack pack) {
    return Stream.concat(
        findings(pack, "fee_zone", "surcharge"), findings(pack, "transit_zone", "transit-days"));
  }

  private static Stream<Finding> findings(Pack pack, String column, String table) {
    var regions = pack.table("regions");
    var zones = pack.table(table);
    if (regions.isEmpty() || zones.isEmpty()) {
      return Stream.empty();
    }
    return pack.shop().storeIds().stream()
        .flatMap(store ->
            Stream.concat(
                homeless(regions.get(), column, zones.get(), store),
                unused(regions.get(), column, zones.get(), store)));
  }

  private static Stream<Finding> homeless(
      TableSource regions, String column, TableSource zones, String store) {
    var known = values(zones, ZONE, store);
    return regions.rows(store).stream()
        .filter(region -> !known.contains(region.text(column).orElse("")))
        .map(region -> homeless(region, column, zones, known));
  }

  private static Finding homeless(
      RowSource region, String column, TableSource zones, Set<String> known) {
    var zone = region.text(column).orElse("");
    return Finding.error(
        region.at(column),
        "%s, %s: no row in %s.csv"
            .formatted(
                region.text(TableSource.STORE).orElse("?"),
                region
                    .text("en")
                    .or(() -> region.text("region"))
                    .orElse("?")
                    .replaceAll("\\|.*", ""),
                zones.name()),
        Nearest.advice(zone, known, "Add a row for zone \"%s\" there.".formatted(zone)));
  }

  private static Stream<Finding> unused(
      TableSource regions, String column, TableSource zones, String store) {
    var used = values(regions, column, store);
    return zones.rows(store).stream()
        .filter(row -> row.text(ZONE).isPresent() && !used.contains(row.text(ZONE).get()))
        .map(row ->
            Finding.warning(
                row.at(ZONE),
                "%s, zone %s: no region leads to this row".formatted(store, row.text(ZONE).get()),
                "Remove it, or give a region of regions.csv this %s.".formatted(column)));
  }

  private static Set<String> values(TableSource table, String column, String store) {
    return table.rows(store).stream()
        .flatMap(row -> row.text(column).stream())
        .collect(Collectors.toSet());
  }
}
