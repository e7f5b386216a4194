package dev.annai.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.annai.server.Served.Talk;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Customers whom the shop's page has made known. */
class IdentityIT {

  private static final String KEY = "0123456789abcdef0123456789abcdef";
  private static final String OLD_KEY = "fedcba9876543210fedcba9876543210";
  private static final String OTHER_KEY = "another key that is long enough for it";

  @Test
  void asksForTheNumberOnlyAndShowsTheOrder(@TempDir Path data) throws Exception {
    try (var served = Served.start(data, Map.of(Setting.IDENTITY_KEY, KEY + ", " + OLD_KEY))) {
      for (var key : List.of(KEY, OLD_KEY)) {
        var talk = open(served, identity(key, 600, "010-3456-7890"));

        var asked = served.say(talk, "제 택배 어디쯤 왔어요?");
        var found = served.say(talk, "K-20261119-0002");

        assertEquals("ask", asked.text("/decision/act"));
        assertEquals("inform", found.text("/decision/act"));
        assertTrue(found.text("/messages/0/text").contains("510200300402"));
      }
    }
  }

  @Test
  void doesNotShowAnotherCustomersOrder(@TempDir Path data) throws Exception {
    try (var served = Served.start(data, Map.of(Setting.IDENTITY_KEY, KEY))) {
      var talk = open(served, identity(KEY, 600, "010-0000-0000"));

      served.say(talk, "제 택배 어디쯤 왔어요?");
      var refused = served.say(talk, "K-20261119-0002");

      assertEquals("ask", refused.text("/decision/act"));
    }
  }

  @Test
  void refusesWhatCannotBeBelievedInOneForm(@TempDir Path data) throws Exception {
    var good = identity(KEY, 600, "010-3456-7890");
    var signature = good.substring(good.indexOf('.'));
    var bad =
        List.of(
            identity(OTHER_KEY, 600, "010-3456-7890"),
            identity(KEY, -1, "010-3456-7890"),
            identity(KEY, 2 * 86_400, "010-3456-7890"),
            identity(KEY, 600, "none"),
            good + "0",
            identity(OTHER_KEY, 600, "010-3456-7891").replaceAll("\\..*", "") + signature,
            sign(KEY, "no json"),
            "guess",
            "");
    try (var served = Served.start(data, Map.of(Setting.IDENTITY_KEY, KEY))) {
      for (var identity : bad) {
        assertRefused(served, identity);
      }
    }
  }

  @Test
  void knowsNobodyWithoutAKey(@TempDir Path data) throws Exception {
    try (var served = Served.start(data)) {
      assertRefused(served, identity(KEY, 600, "010-3456-7890"));
    }
  }

  private static void assertRefused(Served served, String identity) throws Exception {
    var refused = served.post("/api/v1/conversations", "{\"identity\":\"" + identity + "\"}");
    assertEquals(403, refused.status(), identity);
    assertEquals(
        "identity: not valid (expected: signed with the shop's key, and not too old)",
        refused.text("/detail"));
  }

  static Talk open(Served served, String identity) throws Exception {
    var body = "{\"language\":\"ko\",\"identity\":\"" + identity + "\"}";
    var opened = served.post("/api/v1/conversations", body);
    assertEquals(201, opened.status());
    return new Talk(opened.text("/id"), opened.text("/token"));
  }

  static String identity(String key, long seconds, String phone) throws Exception {
    var until = Instant.now().getEpochSecond() + seconds;
    return sign(key, "{\"until\":%d,\"phone\":\"%s\",\"name\":\"이준호\"}".formatted(until, phone));
  }

  private static String sign(String key, String json) throws Exception {
    var payload =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(json.getBytes(StandardCharsets.UTF_8));
    var mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    var signature = mac.doFinal(payload.getBytes(StandardCharsets.UTF_8));
    return payload + "." + HexFormat.of().formatHex(signature);
  }
}
