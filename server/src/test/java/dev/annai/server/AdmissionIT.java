package dev.annai.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdmissionIT {

  private static final String TEXT = "배송비 얼마예요?";

  @Test
  void refusesPolitelyWhatIsTooMuchAtOnceAndTakesItWhenItIsRepeated(@TempDir Path data)
      throws Exception {
    try (var served = Served.start(data, Map.of(Setting.MESSAGES_AT_ONCE, "1"));
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var slow = served.open("ko");
      var next = served.open("ko");
      var clientId = UUID.randomUUID().toString();
      try (var other = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("annai.db"));
          var statement = other.createStatement()) {
        statement.execute("begin immediate");
        var first = threads.submit(() -> served.say(slow, TEXT));
        while (!metrics(served).contains("annai_messages_underway 1.0")) {
          Thread.sleep(10);
        }

        var refused = served.say(next, clientId, TEXT);
        var notOpened = served.post("/api/v1/conversations", "{}");
        statement.execute("rollback");

        assertEquals(503, refused.status());
        assertEquals("2", refused.http().headers().firstValue("Retry-After").orElseThrow());
        assertEquals(503, notOpened.status());
        assertEquals(200, first.get().status());
      }
      assertTrue(metrics(served).contains("annai_messages_refused_total 2.0"));
      assertEquals(200, served.say(next, clientId, TEXT).status());
      var kept =
          served.get("/api/v1/conversations/" + next.id() + "/messages", Served.bearer(next));
      assertEquals(1, kept.body().findValues("clientId").size());
    }
  }

  private static String metrics(Served served) throws Exception {
    return served.get("/metrics").http().body();
  }
}
