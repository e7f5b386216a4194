package dev.annai.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NodesIT {

  @Test
  void leadOneConversationTogether(@TempDir Path folder) throws Exception {
    var store = Database.POSTGRES.fresh();
    try (var first = Served.start(folder.resolve("1"), store);
        var second = Served.start(folder.resolve("2"), store)) {
      var talk = first.open("ko");
      var customer = Ear.connect(first, "/api/v1/conversations/" + talk.id() + "/live");
      customer.send("{\"auth\":\"" + talk.token() + "\"}");
      customer.next("ready");
      var agent = Agent.signIn(second, "admin", Served.PASSWORD);
      var desk = agent.listen();
      desk.next("ready");

      agent.post("/desk/api/conversations/" + talk.id() + "/take", "{}");
      agent.say(talk, "안녕하세요, 상담원이에요.");
      assertEquals("안녕하세요, 상담원이에요.", customer.nextFrom("agent").get("text").asText());

      first.say(talk, "네, 안녕하세요");
      assertEquals("네, 안녕하세요", desk.nextFrom("customer").get("text").asText());
      customer.send("{\"typing\":true}");
      assertEquals("customer", desk.next("typing").get("from").asText());
    }
  }

  @Test
  void missNothingThatIsSaidOnOneWhileAConnectionResumesOnTheOther(@TempDir Path folder)
      throws Exception {
    var store = Database.POSTGRES.fresh();
    try (var first = Served.start(folder.resolve("1"), store);
        var second = Served.start(folder.resolve("2"), store)) {
      Resuming.again(40, first.open("ko"), first, second);
    }
  }

  @Test
  void bringWhatWasKeptWithoutTheirBeingTold(@TempDir Path folder) throws Exception {
    var store = new EnumMap<>(Database.POSTGRES.fresh());
    var url =
        URI.create(Objects.requireNonNull(store.get(Setting.STORE)).substring("jdbc:".length()));
    try (var wire = CutWire.to(url.getPort())) {
      // Without it a COMMIT soon goes by a name of its own.
      store.put(
          Setting.STORE,
          "jdbc:postgresql://localhost:%d%s?prepareThreshold=0"
              .formatted(wire.port(), url.getPath()));
      try (var served = Served.start(folder, store)) {
        var talk = served.open("ko");
        var ear = Ear.connect(served, "/api/v1/conversations/" + talk.id() + "/live");
        ear.send("{\"auth\":\"" + talk.token() + "\"}");
        ear.next("ready");
        var clientId = UUID.randomUUID().toString();

        wire.cutAtNextCommit();
        var untold = served.say(talk, clientId, "배송비 얼마예요?");

        assertEquals(503, untold.status());
        assertTrue(untold.text("/detail").contains("did not say"), untold.text("/detail"));
        assertEquals("배송비 얼마예요?", ear.nextFrom("customer").get("text").asText());
        var reply = ear.nextFrom("bot").get("seq").asLong();
        var again = served.say(talk, clientId, "배송비 얼마예요?");
        assertEquals(reply, again.body().at("/messages/0/seq").asLong());
      }
    }
  }

  @Test
  void goOnWhereAnotherWasStopped(@TempDir Path folder) throws Exception {
    var store = Database.POSTGRES.fresh();
    var first = Served.start(folder.resolve("1"), store);
    try (var second = Served.start(folder.resolve("2"), store)) {
      var talk = first.open("ko");
      first.say(talk, "배송비 얼마예요?");
      first.close();

      var answer = second.say(talk, "반품하고 싶어요");
      assertEquals(200, answer.status());
      var all = second.get("/api/v1/conversations/" + talk.id() + "/messages", Served.bearer(talk));
      assertEquals("배송비 얼마예요?", all.text("/messages/1/text"));
    }
  }
}
