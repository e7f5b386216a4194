package dev.annai.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
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
