package dev.annai.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.annai.orders.OrderServer;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What customers are told of orders, and what not. */
class OrdersIT {

  private static final String ORDER =
      """
      {"store": "KR", "status": "in_transit", "phone": "010-3456-7890",
       "ordered_at": "2026-11-19T20:31", "paid_at": "2026-11-19T20:31",
       "dispatched_at": "2026-11-20T16:20", "promised_last_day": "2026-11-24",
       "carrier": "한진택배", "tracking": "510200300402", "amount": 32000, "delivery_fee": 3000,
       "paid_by": "card", "items": "Ceramic mug set"}
      """;

  @Test
  void saysHonestlyThatItIsAwayBringsAPersonAndGoesOn(@TempDir Path data) throws Exception {
    try (var shop = OrderServer.start(0).says(500, "oops");
        var served = Served.start(data, Map.of(Setting.ORDERS_URL, shop.url()))) {
      var talk = served.open("ko");
      served.say(talk, "제 택배 어디쯤 왔어요?");
      var away = served.say(talk, "K-20261119-0002 7890");
      var other = served.say(served.open("ko"), "배송비 얼마예요?");

      assertEquals("handoff", away.text("/decision/act"));
      assertEquals("waiting", away.text("/state"));
      assertEquals("shipping-fee", other.text("/decision/entry"));

      shop.says(200, ORDER);
      var later = served.open("ko");
      served.say(later, "제 택배 어디쯤 왔어요?");
      var found = served.say(later, "K-20261119-0002 7890");
      assertEquals("inform", found.text("/decision/act"));
      assertTrue(found.text("/messages/0/text").contains("510200300402"));
    }
  }

  @Test
  void wordsAnUnknownNumberAsWrongDigits(@TempDir Path data) throws Exception {
    try (var served = Served.start(data)) {
      var wrong = served.open("ko");
      var unknown = served.open("ko");
      for (var attempt = 1; attempt <= 3; attempt++) {
        var answer = served.say(wrong, "주문번호 K-20261119-0002, 뒷자리 0000이에요. 배송 어디쯤이에요?");
        var same = served.say(unknown, "주문번호 K-20260101-9999, 뒷자리 0000이에요. 배송 어디쯤이에요?");

        assertEquals(answer.text("/messages/0/text"), same.text("/messages/0/text"));
        assertEquals(answer.body().get("decision"), same.body().get("decision"));
        assertEquals(attempt == 3 ? "waiting" : "bot", same.text("/state"));
      }
    }
  }

  @Test
  void stopsALookUpForAnHourAfterThirtyWrongTries(@TempDir Path data) throws Exception {
    try (var served = Served.start(data, Map.of(Setting.LIMIT_ADDRESS, "0"))) {
      var number = "K-20261119-0002";
      var unknown = "";
      for (var i = 0; i < 15; i++) {
        var talk = served.open("ko");
        served.say(talk, "제 택배 어디쯤 왔어요?");
        unknown = served.say(talk, number + " 0000").text("/messages/0/text");
        served.say(talk, number + " 1111");
      }
      var talk = served.open("ko");
      served.say(talk, "제 택배 어디쯤 왔어요?");

      var right = served.say(talk, number + " 7890");

      assertEquals("ask", right.text("/decision/act"));
      assertEquals(unknown, right.text("/messages/0/text"));
    }
  }
}
