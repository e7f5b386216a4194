package dev.annai.lint;

import dev.annai.pack.Pack;
import dev.annai.shop.Order;
import dev.annai.shop.Region;
import dev.annai.shop.Regions;
import dev.annai.source.Finding;
import dev.annai.source.Nearest;
import java.util.List;
import java.util.stream.Stream;

/** Orders go to regions that the shop knows. */
final class OrderRegions implements Check {

  @Override
  public Stream<Finding> findings(Pack pack) {
    var regions =
        pack.table("regions").filter(table -> table.columns().size() > Regions.NAMES_FROM);
    return regions.stream().flatMap(table -> findings(pack, Regions.of(table.table())));
  }

  private static Stream<Finding> findings(Pack pack, Regions regions) {
    return pack.orders().stream()
        .filter(order -> regions.named(order.store(), order.region()).isEmpty())
        .map(order ->
            Finding.warning(
                pack.placeOf(order),
                "order \"%s\" goes to \"%s\", which is no region of store %s"
                    .formatted(order.number(), order.region(), order.store()),
                Nearest.advice(
                    order.region(),
                    names(regions, order),
                    "Write it as regions.csv does, or add the region there.")));
  }

  private static List<String> names(Regions regions, Order order) {
    return regions.all().stream()
        .filter(region -> region.store().equals(order.store()))
        .map(Region::names)
        .flatMap(names -> names.values().stream())
        .flatMap(List::stream)
        .toList();
  }
}
