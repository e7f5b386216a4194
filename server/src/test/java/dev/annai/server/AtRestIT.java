package dev.annai.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the store's files show to whoever has them without the key. */
class AtRestIT {

  private static final String KEY = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";
  private static final List<String> WORDS =
      List.of("배송비가 궁금해요", "junho@example.com", "변호사", "친절한 상담", "shop.example/cart");

  @Test
  void hidesWhatCustomersSaidWhereAKeyIsConfigured(@TempDir Path data) throws Exception {
    talk(data, Map.of(Setting.STORE_KEY, KEY));

    var kept = kept(data);
    WORDS.forEach(words -> assertFalse(kept.contains(words), words));
  }

  @Test
  void showsThemWhereNoneIs(@TempDir Path data) throws Exception {
    talk(data, Map.of());

    var kept = kept(data);
    WORDS.forEach(words -> assertTrue(kept.contains(words), words));
  }

  private static void talk(Path data, Map<Setting, String> settings) throws Exception {
    try (var served = Served.start(data, settings)) {
      var body = "{\"language\":\"ko\",\"page\":\"https://shop.example/cart\"}";
      var opened = served.post("/api/v1/conversations", body);
      var talk = new Served.Talk(opened.text("/id"), opened.text("/token"));
      served.say(talk, "배송비가 궁금해요");
      served.say(talk, "장난해요? 변호사 통해서 고소할 거예요. junho@example.com");
      var rating = "{\"score\":5,\"text\":\"친절한 상담\"}";
      var path = "/api/v1/conversations/" + talk.id();
      assertEquals(204, served.post(path + "/rating", rating, Served.bearer(talk)).status());

      var messages = served.get(path + "/messages", Served.bearer(talk));
      assertTrue(messages.http().body().contains("변호사"));
    }
  }

  /** All that stands in the files of the store. */
  private static String kept(Path data) throws Exception {
    var kept = new StringBuilder();
    try (var files = Files.list(data)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        kept.append(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
      }
    }
    return kept.toString();
  }
}
