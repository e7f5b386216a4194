package dev.annai.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebhookIT {

  private static final String SECRET = "a secret of two parties";

  private final BlockingQueue<Told> told = new LinkedBlockingQueue<>();

  private final AtomicInteger refusals = new AtomicInteger(1);

  /** What the other system received. */
  private record Told(String event, String signature, String body) {}

  @Test
  void tellsWhatHappenedAgainUntilItIsTakenAndSignsIt(@TempDir Path data) throws Exception {
    var other = other();
    try (var served = Served.start(data, settings(other))) {
      var talk = served.open("ko");
      served.post(
          "/api/v1/conversations/" + talk.id() + "/rating", "{\"score\":5}", Served.bearer(talk));

      var refused = told.poll(20, TimeUnit.SECONDS);
      var taken = told.poll(30, TimeUnit.SECONDS);

      assertNotNull(refused);
      assertNotNull(taken);
      assertEquals(refused.event(), taken.event());
      assertEquals(signed(taken), taken.signature());
      assertFalse(taken.body().contains("배송비"));
    } finally {
      other.stop(0);
    }
  }

  @Test
  void showsWhatNobodyTookForADayAndSendsItAgain(@TempDir Path data) throws Exception {
    var other = other();
    refusals.set(2);
    try (var served = Served.start(data, settings(other))) {
      var talk = served.open("ko");
      served.post(
          "/api/v1/conversations/" + talk.id() + "/rating", "{\"score\":1}", Served.bearer(talk));
      var first = told.poll(20, TimeUnit.SECONDS);
      letADayPass(data);
      told.poll(20, TimeUnit.SECONDS);
      var admin = Agent.signIn(served, "admin", Served.PASSWORD);

      var dead = dead(admin);
      assertNotNull(first);
      assertEquals(first.event(), dead.get("id").asText());
      assertEquals("status 500", dead.get("error").asText());
      var resent = admin.post("/desk/api/webhooks/" + first.event() + "/resend", "{}");

      assertEquals("waiting", resent.text("/state"));
      var taken = told.poll(20, TimeUnit.SECONDS);
      assertNotNull(taken);
      assertEquals(first.event(), taken.event());
      assertEquals(first.body(), taken.body());
    } finally {
      other.stop(0);
    }
  }

  /** What happened yesterday, and is due again now. */
  private static void letADayPass(Path data) throws Exception {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("annai.db"));
        var statement = connection.createStatement()) {
      statement.execute("pragma busy_timeout = 5000");
      var sql =
          "update outbox set created_at = created_at - 86400000, due_at = 0 where attempts = 1";
      while (statement.executeUpdate(sql) == 0) {
        Thread.sleep(50);
      }
    }
  }

  private static JsonNode dead(Agent agent) throws Exception {
    for (var tries = 0; tries < 200; tries++) {
      var events = agent.get("/desk/api/webhooks?state=dead").body().get("events");
      if (!events.isEmpty()) {
        return events.get(0);
      }
      Thread.sleep(50);
    }
    throw new AssertionError("nothing is dead");
  }

  private static Map<Setting, String> settings(HttpServer other) {
    return Map.of(
        Setting.WEBHOOK_URL,
        "http://127.0.0.1:" + other.getAddress().getPort() + "/hook",
        Setting.WEBHOOK_SECRET,
        SECRET);
  }

  /** Refuses the first ones, takes the others. */
  private HttpServer other() throws Exception {
    var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    var server = HttpServer.create(address, 0);
    server.createContext(
        "/hook",
        exchange -> {
          var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
          var headers = exchange.getRequestHeaders();
          var status = refusals.getAndDecrement() > 0 ? 500 : 204;
          told.add(
              new Told(headers.getFirst("Annai-Event"), headers.getFirst("Annai-Signature"), body));
          exchange.sendResponseHeaders(status, -1);
          exchange.close();
        });
    server.start();
    return server;
  }

  private static String signed(Told told) throws Exception {
    var time = told.signature().replaceAll("t=(\\d+),.*", "$1");
    var mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    var text = (time + "." + told.body()).getBytes(StandardCharsets.UTF_8);
    return "t=" + time + ",v1=" + HexFormat.of().formatHex(mac.doFinal(text));
  }
}
