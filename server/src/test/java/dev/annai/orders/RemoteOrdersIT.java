package dev.annai.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.annai.server.Database;
import dev.annai.shop.Lookup;
import dev.annai.shop.Order.Status;
import dev.annai.shop.Store;
import dev.annai.text.Language;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemoteOrdersIT {

  private static final String NUMBER = "K-20261119-0002";
  private static final String DIGITS = "7890";
  private static final Duration TIMEOUT = Duration.ofMillis(400);
  private static final Duration REST = Duration.ofMillis(200);
  private static final List<Store> STORES =
      List.of(
          new Store(
              "KR", ZoneId.of("Asia/Seoul"), Currency.getInstance("KRW"), Language.KO, Map.of()));
  private static final String ORDER =
      """
      {"no": "K-20261119-0002", "state": "shipped", "phone": "010-3456-7890",
       "ordered_at": "2026-11-19T11:31:00Z", "payment": {"at": "2026-11-19T20:31", "by": "card"},
       "promised_last_day": "2026-11-24", "amount": 32000.00, "items": ["Mug", "Bowl"]}
      """;

  @Test
  void readsAnOrderOverHttpByTheNamesThatTheSystemHas() throws Exception {
    try (var server = OrderServer.start(0).says(200, ORDER);
        var orders = orders(server)) {
      var order = found(orders.book(STORES).find(NUMBER, DIGITS)).order();

      assertEquals(Status.IN_TRANSIT, order.status());
      assertEquals(LocalDateTime.parse("2026-11-19T20:31"), order.orderedAt());
      assertEquals(order.orderedAt(), order.paidAt());
      assertEquals(LocalDate.parse("2026-11-24"), order.promisedLastDay());
      assertEquals(32_000, order.amount());
      assertEquals("Mug, Bowl", order.items());
      assertEquals(List.of("/orders/K-20261119-0002 Bearer secret-token"), server.asked());
    }
  }

  @Test
  void tellsNeitherWrongDigitsNorAnUnknownNumberApart() throws Exception {
    try (var server = OrderServer.start(0).says(200, ORDER);
        var orders = orders(server)) {
      var wrong = orders.book(STORES).find(NUMBER, "0000");
      server.says(404, "");
      var unknown = orders.book(STORES).find("../admin?x", DIGITS);

      assertEquals(new Lookup.NotFound(), wrong);
      assertEquals(wrong, unknown);
      assertTrue(server.asked().getLast().startsWith("/orders/..%2Fadmin%3Fx "));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "500 | oops",
        "301 | moved",
        "200 | <html>maintenance</html>",
        "200 | [1]",
        "200 | {\"phone\":\"7890\"}",
        "200 | {\"phone\":\"7890\",\"no\":\"another\"}"
      })
  void saysThatThereIsNoAnswerWhenItMakesNoSense(int status, String body) throws Exception {
    try (var server = OrderServer.start(0).says(status, body);
        var orders = orders(server)) {
      assertEquals(new Lookup.Unreachable(), orders.book(STORES).find(NUMBER, DIGITS));
    }
  }

  @Test
  void asksOnceMoreWhatWasBusyAndDoesNotWaitForWhatIsSlow() throws Exception {
    try (var server = OrderServer.start(0).says(503, "");
        var orders = orders(server)) {
      assertEquals(new Lookup.Unreachable(), orders.book(STORES).find(NUMBER, DIGITS));
      assertEquals(2, server.asked().size());

      server.isSilent();
      var begun = System.nanoTime();
      assertEquals(new Lookup.Unreachable(), orders.book(STORES).find(NUMBER, DIGITS));
      var waited = Duration.ofNanos(System.nanoTime() - begun);
      assertTrue(waited.compareTo(TIMEOUT.multipliedBy(10)) < 0, waited::toString);
      assertEquals(3, server.asked().size());
    }
  }

  @Test
  void leavesASystemAloneThatFailsAndAsksAgainWhenItHasRested() throws Exception {
    var server = OrderServer.start(0);
    var port = server.port();
    server.close();
    try (var orders = orders(server)) {
      var book = orders.book(STORES);
      for (var i = 0; i < 4; i++) {
        assertEquals(new Lookup.Unreachable(), book.find(NUMBER, DIGITS));
      }
      assertTrue(orders.isLeftAlone());

      try (var back = OrderServer.start(port).says(200, ORDER)) {
        assertEquals(new Lookup.Unreachable(), book.find(NUMBER, DIGITS));
        assertEquals(List.of(), back.asked());
        Thread.sleep(REST);
        found(book.find(NUMBER, DIGITS));
        found(book.find(NUMBER, DIGITS));
        assertFalse(orders.isLeftAlone());
      }
    }
  }

  @Test
  void readsAnOrderFromSqliteAndCannotWriteThere(@TempDir Path folder) throws Exception {
    var url = "jdbc:sqlite:" + folder.resolve("shop.db");
    fill(url, "", "");
    try (var orders = RemoteOrders.of(database(url, "", "", QUERY), REST);
        var vandal = RemoteOrders.of(database(url, "", "", VANDAL), REST)) {
      assertEquals(new Lookup.Unreachable(), vandal.book(STORES).find(NUMBER, DIGITS));
      assertOrders(orders);
    }
  }

  @Test
  void readsAnOrderFromPostgresAndCannotWriteThere() throws Exception {
    var url = Database.newPostgres();
    fill(url, "postgres", "postgres");
    var query = QUERY.replace("placed", "(placed || '+09')::timestamptz as placed");
    try (var orders = RemoteOrders.of(database(url, "postgres", "postgres", query), REST);
        var vandal = RemoteOrders.of(database(url, "postgres", "postgres", VANDAL), REST);
        var slow = RemoteOrders.of(database(url, "postgres", "postgres", SLOW), REST)) {
      assertEquals(new Lookup.Unreachable(), vandal.book(STORES).find(NUMBER, DIGITS));
      assertEquals(new Lookup.Unreachable(), slow.book(STORES).find(NUMBER, DIGITS));
      assertOrders(orders);
    }
  }

  private static final String QUERY =
      "select no, state, phone, placed, total, goods from shop_order where no = :order";
  private static final String VANDAL = "delete from shop_order where no = :order returning *";
  private static final String SLOW = "select pg_sleep(20), * from shop_order where no = :order";

  private static void assertOrders(RemoteOrders orders) {
    var book = orders.book(STORES);
    var order = found(book.find(NUMBER, DIGITS)).order();
    assertEquals(Status.IN_TRANSIT, order.status());
    assertEquals(LocalDateTime.parse("2026-11-19T20:31"), order.orderedAt());
    assertEquals(new Lookup.NotFound(), book.find(NUMBER, "0000"));
    assertEquals(new Lookup.NotFound(), book.find("' or '1'='1", DIGITS));
    assertEquals(new Lookup.Unreachable(), book.find("TWICE", DIGITS));
  }

  private static void fill(String url, String user, String password) throws SQLException {
    try (var connection = DriverManager.getConnection(url, user, password);
        var statement = connection.createStatement()) {
      statement.execute(
          "create table shop_order"
              + " (no text, state text, phone text, placed text, total integer, goods text)");
      for (var no : List.of(NUMBER, "TWICE", "TWICE")) {
        statement.execute(
            "insert into shop_order values ('%s','shipped','+82 10 3456 7890','2026-11-19 20:31:00',32000,'Mug')"
                .formatted(no));
      }
    }
  }

  private static OrderSystem database(String url, String user, String password, String query) {
    var names =
        Map.of(
            "order",
            "NO",
            "status",
            "state",
            "ordered_at",
            "placed",
            "amount",
            "total",
            "items",
            "goods");
    return new OrderSystem(
        url, user, password, query, names, Map.of("shipped", "in_transit"), TIMEOUT);
  }

  private static RemoteOrders orders(OrderServer server) {
    var names = Map.of("order", "no", "status", "state", "paid_at", "payment/at");
    var system =
        new OrderSystem(
            server.url(), "", "secret-token", "", names, Map.of("shipped", "in_transit"), TIMEOUT);
    return RemoteOrders.of(system, REST);
  }

  private static Lookup.Found found(Lookup lookup) {
    return assertInstanceOf(Lookup.Found.class, lookup);
  }
}
