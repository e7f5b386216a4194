package dev.annai.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.WebSocketHandshakeException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LimitsIT {

  @Test
  void saysHonestlyWhenTheNextRequestIsTaken(@TempDir Path data) throws Exception {
    var limits = Map.of(Setting.LIMIT_LOOPBACK, "yes", Setting.LIMIT_ADDRESS, "20");
    try (var served = Served.start(data, limits)) {
      var statuses = new int[25];
      var retryAfter = 0;
      for (var i = 0; i < statuses.length; i++) {
        var answer = served.post("/api/v1/ask", "{\"text\":\"배송비 얼마예요?\"}");
        statuses[i] = answer.status();
        if (answer.status() == 429) {
          retryAfter =
              Integer.parseInt(answer.http().headers().firstValue("Retry-After").orElseThrow());
        }
      }

      assertEquals(200, statuses[0]);
      assertEquals(429, statuses[24]);
      assertTrue(retryAfter >= 1 && retryAfter <= 4, "Retry-After: " + retryAfter);
      assertEquals(200, served.get("/health").status());
    }
  }

  @Test
  void takesTheNextRequestWhenItSaidAndKnowsCallersByWhatTrustedProxiesSay(@TempDir Path data)
      throws Exception {
    var limits = Map.of(Setting.TRUSTED_PROXIES, "127.0.0.1", Setting.LIMIT_ADDRESS, "60");
    try (var served = Served.start(data, limits)) {
      var refused = ask(served, "203.0.113.9");
      for (var i = 0; refused.status() == 200 && i < 200; i++) {
        refused = ask(served, "203.0.113.9");
      }

      assertEquals(429, refused.status());
      assertEquals(200, ask(served, "198.51.100.7").status());
      assertEquals(429, ask(served, "198.51.100.7, 203.0.113.9").status());
      var seconds = refused.http().headers().firstValue("Retry-After").orElseThrow();
      Thread.sleep(Integer.parseInt(seconds) * 1000L);
      assertEquals(200, ask(served, "203.0.113.9").status());
    }
  }

  private static Served.Answer ask(Served served, String forwarded) throws Exception {
    return served.get("/api/v1/suggestions?q=%EB%B0%B0", "X-Forwarded-For", forwarded);
  }

  @Test
  void leavesLoopbackAloneUnlessAsked(@TempDir Path data) throws Exception {
    try (var served = Served.start(data, Map.of(Setting.LIMIT_ADDRESS, "2"))) {
      for (var i = 0; i < 10; i++) {
        // Nobody has said that this proxy is to be believed.
        assertEquals(200, ask(served, "203.0.113.9").status());
      }
    }
  }

  @Test
  void limitsOneConversationAndNotItsNeighbour(@TempDir Path data) throws Exception {
    var limits = Map.of(Setting.LIMIT_LOOPBACK, "yes", Setting.LIMIT_CONVERSATION, "3");
    try (var served = Served.start(data, limits)) {
      var hasty = served.open("ko");
      for (var i = 0; i < 3; i++) {
        assertEquals(200, served.say(hasty, "안녕하세요").status());
      }

      var refused = served.say(hasty, "안녕하세요");

      assertEquals(429, refused.status());
      assertTrue(refused.http().headers().firstValue("Retry-After").isPresent());
      assertEquals(200, served.say(served.open("ko"), "안녕하세요").status());
    }
  }

  @Test
  void letsAnAddressHaveOnlySoManyLiveConnectionsAtOnce(@TempDir Path data) throws Exception {
    var limits = Map.of(Setting.LIMIT_LOOPBACK, "yes", Setting.LIMIT_CONNECTIONS, "2");
    try (var served = Served.start(data, limits)) {
      var live = "/api/v1/conversations/" + served.open("ko").id() + "/live?after=0";
      var first = Ear.connect(served, live);
      Ear.connect(served, live);

      var refusal = assertThrows(CompletionException.class, () -> Ear.connect(served, live));

      var handshake = assertInstanceOf(WebSocketHandshakeException.class, refusal.getCause());
      assertEquals(429, handshake.getResponse().statusCode());
      assertEquals("30", handshake.getResponse().headers().firstValue("Retry-After").orElse(""));
      first.abort();
      assertTrue(isLetIn(served, live), "let in after one has left");
    }
  }

  private static boolean isLetIn(Served served, String live) throws InterruptedException {
    for (var attempt = 0; attempt < 100; attempt++) {
      try {
        Ear.connect(served, live);
        return true;
      } catch (CompletionException e) {
        Thread.sleep(50);
      }
    }
    return false;
  }
}
