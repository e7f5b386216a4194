package dev.annai.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
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
  void leavesLoopbackAloneUnlessAsked(@TempDir Path data) throws Exception {
    try (var served = Served.start(data, Map.of(Setting.LIMIT_ADDRESS, "2"))) {
      for (var i = 0; i < 10; i++) {
        assertEquals(200, served.get("/api/v1/suggestions?q=%EB%B0%B0").status());
      }
    }
  }
}
