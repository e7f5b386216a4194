package dev.annai.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrdersTest {

  private static final String HEADER =
      "order,store,customer,phone,email,region,status,ordered_at,paid_at,dispatched_at,"
          + "promised_last_day,delivered_at,carrier,tracking,amount,currency,delivery_fee,paid_by,"
          + "items\n";
  private static final String ORDER =
      "K-1,KR,김서연,010-2345-6789,s@example.com,Seoul,delivered,2026-11-16T10:12,"
          + "2026-11-16T10:13,2026-11-16T16:40,2026-11-18,2026-11-17T14:05,한진택배,5102,68000,KRW,"
          + "0,card,\"Wool coat, navy\"\n";

  @TempDir Path folder;

  @Test
  void readsAnOrder() {
    var pack = PackFolder.in(folder).with("orders.csv", HEADER + ORDER);

    var orders = Pack.read(pack.path()).pack().orElseThrow().orders();

    assertEquals("Wool coat, navy", orders.getFirst().items());
    assertEquals("2026-11-18", String.valueOf(orders.getFirst().promisedLastDay()));
  }

  @Test
  void tellsOfAMissingColumn() {
    assertEquals(
        List.of("orders.csv:1:1: column \"status\" is missing"),
        found(HEADER.replace(",status", ",state") + ORDER));
  }

  @Test
  void tellsOfEveryCellThatCannotBe() {
    var wrong =
        ORDER
            .replace("2026-11-18", "2026-02-30")
            .replace("delivered,", "deliverd,")
            .replace("68000", "68.000")
            .replace("KRW", "JPY");

    assertEquals(
        List.of(
            "orders.csv:2:46: status \"deliverd\" (expected: awaiting_payment, preparing, in_transit,"
                + " delivered, return_requested, refunded, cancelled)",
            "orders.csv:2:106: promised_last_day: \"2026-02-30\" (expected: a date that exists, for"
                + " example 2026-11-24)",
            "orders.csv:2:144: amount: \"68.000\" (expected: a whole number of 0 or more, for example"
                + " 32000)"),
        found(HEADER + wrong));
  }

  @Test
  void tellsOfAnOrderThatStandsTwice() {
    assertEquals(
        List.of("orders.csv:3:1: order \"K-1\" stands twice"), found(HEADER + ORDER + ORDER));
  }

  @Test
  void tellsOfAnotherStoresCurrency() {
    assertEquals(
        List.of("orders.csv:2:151: currency \"JPY\" (expected: KRW)"),
        found(HEADER + ORDER.replace("KRW", "JPY")));
  }

  private List<String> found(String orders) {
    var pack = PackFolder.in(folder).with("orders.csv", orders);
    return Pack.read(pack.path()).findings().stream()
        .map(f -> f.at() + ": " + f.message())
        .toList();
  }
}
