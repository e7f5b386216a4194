package dev.annai.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@SuppressWarnings("NullAway.Init") // by the hook that starts the server
@ParameterizedClass
@EnumSource(Database.class)
class ConversationIT {

  @TempDir private static Path folder;
  @Parameter Database database;

  private static Served served;

  @BeforeParameterizedClassInvocation
  static void start(Database database) {
    served = Served.start(folder.resolve(database.name()), database.fresh());
  }

  @AfterParameterizedClassInvocation
  static void stop() {
    served.close();
  }

  @Test
  void answersAndNumbersWhatIsSaid() throws Exception {
    var talk = served.open("ko");

    var answer = served.say(talk, "배송비 얼마예요?");

    assertEquals(200, answer.status());
    assertEquals("shipping-fee", answer.text("/decision/entry"));
    assertEquals("bot", answer.text("/state"));
    assertEquals("bot", answer.text("/messages/0/from"));
    assertFalse(answer.text("/receipt").isEmpty());
  }

  @Test
  void answersTheSameMessageInTheSameWayAndKeepsItOnce() throws Exception {
    var talk = served.open("ja");
    var clientId = UUID.randomUUID().toString();

    var first = served.say(talk, clientId, "送料はいくらですか");
    var second = served.say(talk, clientId, "送料はいくらですか");
    var other = served.say(talk, clientId, "返品したい");

    assertEquals(first.http().body(), second.http().body());
    assertEquals(409, other.status());
    assertEquals("clientId", other.text("/field"));
    var messages =
        served.get("/api/v1/conversations/" + talk.id() + "/messages", Served.bearer(talk));
    var ofCustomer = 0;
    for (var message : messages.body().get("messages")) {
      ofCustomer += message.get("from").asText().equals("customer") ? 1 : 0;
    }
    assertEquals(1, ofCustomer);
  }

  @Test
  void tellsNothingToWhoeverHasNoTokenOrAnothers() throws Exception {
    var mine = served.open("ko");
    var others = served.open("ko");
    var path = "/api/v1/conversations/%s/messages";

    assertEquals(401, served.get(path.formatted(mine.id())).status());
    assertEquals(
        401, served.get(path.formatted(mine.id()), "Authorization", "Bearer guess").status());
    var foreign = served.get(path.formatted(mine.id()), Served.bearer(others));
    var unknown = served.get(path.formatted("unknown"), Served.bearer(others));
    assertEquals(404, foreign.status());
    assertEquals(foreign.http().body(), unknown.http().body());
  }

  @Test
  void tellsWhatIsNewAndWhatWasMissed() throws Exception {
    var talk = served.open("ko");
    served.say(talk, "배송비 얼마예요?");
    var ear = Ear.connect(served, "/api/v1/conversations/" + talk.id() + "/live?after=0");

    ear.send("{\"auth\":\"" + talk.token() + "\"}");

    var ready = ear.next("ready").get("seq").asLong();
    var last = 0L;
    while (last < ready) {
      last = ear.next("message").get("seq").asLong();
    }
    served.say(talk, "반품하고 싶어요");
    assertEquals("반품하고 싶어요", ear.next("message").get("text").asText());
    assertTrue(ear.next("message").get("seq").asLong() > ready);
  }

  @Test
  void missesNothingThatIsKeptWhileAConnectionResumes() throws Exception {
    var talk = served.open("ko");

    Resuming.again(60, talk, served, served);
  }

  @Test
  void closesAConnectionThatDoesNotSignIn() throws Exception {
    var talk = served.open("ko");
    var silent = Ear.connect(served, "/api/v1/conversations/" + talk.id() + "/live");
    var guessing = Ear.connect(served, "/api/v1/conversations/" + talk.id() + "/live");

    guessing.send("{\"auth\":\"guess\"}");

    assertEquals(4401, guessing.closeCode());
    assertEquals(4401, silent.closeCode());
  }

  @Test
  void closesAConnectionThatSendsTooManyFrames() throws Exception {
    var talk = served.open("ko");
    var ear = Ear.connect(served, "/api/v1/conversations/" + talk.id() + "/live");
    ear.send("{\"auth\":\"" + talk.token() + "\"}");
    ear.next("ready");

    for (var i = 0; i < 200; i++) {
      ear.sendIfOpen("{\"typing\":true}");
    }

    assertEquals(4429, ear.closeCode());
  }

  @Test
  void holdsALongPollUntilSomethingIsSaid() throws Exception {
    var talk = served.open("ko");
    var path = "/api/v1/conversations/" + talk.id() + "/messages";
    var seq = served.say(talk, "배송비 얼마예요?").body().at("/messages/0/seq").asLong();
    var poll =
        served
            .client()
            .sendAsync(
                served.request(path + "?wait=20&after=" + seq, Served.bearer(talk)).GET().build(),
                java.net.http.HttpResponse.BodyHandlers.ofString());

    served.say(talk, "반품하고 싶어요");

    assertTrue(poll.join().body().contains("반품하고 싶어요"));
  }
}
