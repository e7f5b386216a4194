package dev.annai.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annai.server.Served.Answer;
import dev.annai.server.Served.Talk;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One person's conversations, had and removed together. */
class PersonIT {

  private static final String KEY = "0123456789abcdef0123456789abcdef";
  private static final String STORE_KEY = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";
  private static final String PHONE = "010-3456-7890";
  private static final String ORDER = "주문번호 K-20261119-0002, 뒷자리 7890이에요. 배송 어디쯤이에요?";

  @ParameterizedTest
  @EnumSource(Database.class)
  void findsExportsAndErasesAllOfOnePersonAndNobodyElses(Database database, @TempDir Path data)
      throws Exception {
    var settings = new EnumMap<Setting, String>(Setting.class);
    settings.putAll(database.fresh());
    settings.putAll(Map.of(Setting.IDENTITY_KEY, KEY, Setting.STORE_KEY, STORE_KEY));
    try (var served = Served.start(data, settings)) {
      var guest = talk(served, served.open("ko"), ORDER);
      var mine = IdentityIT.identity(KEY, 600, "+82 10-3456-7890");
      var known = talk(served, IdentityIT.open(served, mine), "배송비 얼마예요?");
      var saidOnly = talk(served, served.open("ko"), "상담원 연결해 주세요. junho@example.com 이에요");
      var other = talk(served, served.open("ko"), "배송비 얼마예요?");
      var admin = Agent.signIn(served, "admin", Served.PASSWORD);

      var ofCustomer = served.post("/api/v1/person/export", "{\"identity\":\"" + mine + "\"}");
      assertEquals(Set.of(guest.id(), known.id()), conversations(ofCustomer));
      assertTrue(ofCustomer.http().body().contains("배송비 얼마예요?"));
      var byAddress = ask(admin, "export", "JUNHO@example.com");
      assertEquals(Set.of(guest.id(), saidOnly.id()), conversations(byAddress));
      assertEquals(Set.of(), conversations(ask(admin, "export", "010-9999-9999")));

      var before = counts(admin);
      admin.post(
          "/desk/api/conversations/" + guest.id() + "/category", "{\"category\":\"complaint\"}");
      var erased = ask(admin, "erasure", PHONE);
      assertEquals(1, erased.body().get("erased").asInt());
      assertEquals(guest.id(), erased.text("/later/0/conversation"));
      assertFalse(erased.text("/later/0/keptUntil").isEmpty());
      assertEquals(401, messages(served, known).status());
      assertEquals(200, messages(served, guest).status());
      assertEquals(200, messages(served, other).status());
      assertEquals(before, counts(admin));

      var asked = admin.get("/desk/api/person/requests").body().get("requests");
      assertEquals(4, asked.size());
      var last = find(asked, erased.text("/request"));
      assertEquals("erasure", last.get("kind").asText());
      assertTrue(last.get("by").asText().startsWith("agent "));
      assertEquals(2, last.get("found").asInt());
      assertEquals(1, last.get("kept").asInt());
    }
  }

  @ParameterizedTest
  @EnumSource(value = Database.class, names = "SQLITE")
  void answersNobodyElse(Database database, @TempDir Path data) throws Exception {
    try (var served = Served.start(data, Map.of(Setting.IDENTITY_KEY, KEY))) {
      var admin = Agent.signIn(served, "admin", Served.PASSWORD);
      admin.post(
          "/desk/api/accounts",
          "{\"name\":\"mina\",\"password\":\"%s\",\"role\":\"agent\"}".formatted(Served.PASSWORD));
      var mina = Agent.signIn(served, "mina", Served.PASSWORD);

      assertEquals(403, ask(mina, "export", PHONE).status());
      assertEquals(403, ask(mina, "erasure", PHONE).status());
      assertEquals(403, mina.get("/desk/api/person/requests").status());
      assertEquals(401, served.post("/desk/api/person/export", "{}").status());
      var guess = "{\"identity\":\"guess\"}";
      assertEquals(403, served.post("/api/v1/person/export", guess).status());
      assertEquals(403, served.post("/api/v1/person/erasure", guess).status());
    }
  }

  private static Talk talk(Served served, Talk talk, String text) throws Exception {
    assertEquals(200, served.say(talk, text).status());
    return talk;
  }

  private static Answer ask(Agent agent, String what, String who) throws Exception {
    return agent.post("/desk/api/person/" + what, "{\"who\":\"" + who + "\"}");
  }

  private static Answer messages(Served served, Talk talk) throws Exception {
    return served.get("/api/v1/conversations/" + talk.id() + "/messages", Served.bearer(talk));
  }

  private static Set<String> conversations(Answer export) {
    var ids = new HashSet<String>();
    export.body().get("conversations").forEach(one -> ids.add(one.get("id").asText()));
    return ids;
  }

  /** How many conversations there are in all. */
  private static int counts(Agent agent) throws Exception {
    var counts = agent.get("/desk/api/conversations").body().get("counts");
    return counts.properties().stream()
        .filter(count -> !count.getKey().equals("mine"))
        .mapToInt(count -> count.getValue().asInt())
        .sum();
  }

  private static JsonNode find(JsonNode asked, String request) {
    for (var one : asked) {
      if (one.get("request").asText().equals(request)) {
        return one;
      }
    }
    throw new AssertionError("not remembered: " + request);
  }
}
