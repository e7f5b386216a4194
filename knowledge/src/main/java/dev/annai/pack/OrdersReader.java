package dev.annai.pack;

import dev.annai.shop.Order;
import dev.annai.source.CsvFile;
import dev.annai.source.CsvFile.CsvRow;
import dev.annai.source.Findings;
import dev.annai.source.Nearest;
import dev.annai.source.SourceFile;
import dev.annai.source.SourceLocation;
import dev.annai.source.Text;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code orders.csv}. A row with a fault makes no order. */
final class OrdersReader {

  private static final List<String> REQUIRED =
      List.of("order", "store", "phone", "region", "status", "ordered_at", "amount", "items");
  private static final List<String> COLUMNS =
      List.of(
          "order",
          "store",
          "customer",
          "phone",
          "email",
          "region",
          "status",
          "ordered_at",
          "paid_at",
          "dispatched_at",
          "promised_last_day",
          "delivered_at",
          "carrier",
          "tracking",
          "amount",
          "currency",
          "delivery_fee",
          "paid_by",
          "items");

  private final ShopProfile shop;
  private final Findings findings;
  private final Map<String, SourceLocation> placeByNumber = new HashMap<>();

  OrdersReader(ShopProfile shop, Findings findings) {
    this.shop = shop;
    this.findings = findings;
  }

  List<Order> read(SourceFile file) {
    var csv = CsvFile.read(file, findings);
    if (csv.isEmpty() || !hasColumns(file, csv.get())) {
      return List.of();
    }
    return csv.get().rows().stream().flatMap(row -> order(row).stream()).toList();
  }

  /** Where each order stands, by its number. */
  Map<String, SourceLocation> places() {
    return Map.copyOf(placeByNumber);
  }

  private boolean hasColumns(SourceFile file, CsvFile csv) {
    var names = csv.header().stream().map(Text::value).toList();
    var missing = COLUMNS.stream().filter(column -> !names.contains(column)).toList();
    for (var column : missing) {
      findings.error(
          file.start(),
          "column \"%s\" is missing".formatted(column),
          Nearest.advice(column, names, "The columns are: " + String.join(",", COLUMNS) + "."));
    }
    return missing.isEmpty();
  }

  private Optional<Order> order(CsvRow row) {
    var cells = new OrderCells(row, findings);
    REQUIRED.forEach(cells::require);
    var order =
        new Order(
            cells.text("order"),
            cells.text("store"),
            cells.text("customer"),
            cells.text("phone"),
            cells.text("email"),
            cells.text("region"),
            cells.status("status"),
            cells.time("ordered_at").orElse(LocalDateTime.MIN),
            cells.time("paid_at").orElse(null),
            cells.time("dispatched_at").orElse(null),
            cells.date("promised_last_day").orElse(null),
            cells.time("delivered_at").orElse(null),
            row.cell("carrier").map(Text::value).orElse(null),
            row.cell("tracking").map(Text::value).orElse(null),
            cells.amount("amount"),
            cells.amount("delivery_fee"),
            cells.text("paid_by"),
            cells.text("items"));
    return cells.areGood() && isKnown(row) && isNew(row) ? Optional.of(order) : Optional.empty();
  }

  /** Whether the order is of a store of the pack and in its currency. */
  private boolean isKnown(CsvRow row) {
    var id = row.cell("store").orElseThrow();
    var store = shop.stores().stream().filter(s -> s.id().equals(id.value())).findFirst();
    if (store.isEmpty()) {
      findings.error(
          id.at(),
          "store \"%s\" (expected: %s)".formatted(id.value(), String.join(", ", shop.storeIds())),
          "Stores are named in pack.yaml.");
      return false;
    }
    var expected = store.get().currency().getCurrencyCode();
    var currency = row.cell("currency").filter(text -> !text.value().equals(expected));
    currency.ifPresent(text ->
        findings.error(
            text.at(),
            "currency \"%s\" (expected: %s)".formatted(text.value(), expected),
            "An order is in the currency of its store."));
    return currency.isEmpty();
  }

  private boolean isNew(CsvRow row) {
    var number = row.cell("order").orElseThrow();
    var first = placeByNumber.putIfAbsent(number.value(), number.at());
    if (first != null) {
      findings.error(
          number.at(),
          "order \"%s\" stands twice".formatted(number.value()),
          "It stands in %s too: keep one of them.".formatted(first));
    }
    return first == null;
  }
}
