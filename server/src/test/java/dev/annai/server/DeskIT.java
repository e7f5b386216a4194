package dev.annai.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
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
class DeskIT {

  @TempDir private static Path folder;
  @Parameter Database database;

  private static Served served;
  private static Agent admin;
  private static Agent other;

  @BeforeParameterizedClassInvocation
  static void start(Database database) throws Exception {
    served = Served.start(folder.resolve(database.name()), database.fresh());
    admin = Agent.signIn(served, "admin", Served.PASSWORD);
    admin.post(
        "/desk/api/accounts",
        "{\"name\":\"소라\",\"password\":\"a second good password\",\"role\":\"agent\"}");
    other = Agent.signIn(served, "소라", "a second good password");
  }

  @AfterParameterizedClassInvocation
  static void stop() {
    served.close();
  }

  @Test
  void answersAWrongNameAndAWrongPasswordAlike() throws Exception {
    var path = "/desk/api/session";

    var name = served.post(path, "{\"name\":\"nobody\",\"password\":\"" + Served.PASSWORD + "\"}");
    var password = served.post(path, "{\"name\":\"admin\",\"password\":\"a wrong one\"}");

    assertEquals(401, name.status());
    assertEquals(name.http().body(), password.http().body());
  }

  @Test
  void refusesAChangeWithoutTheHeaderThatNoFormCanSend() throws Exception {
    var talk = served.open("ko");

    var request =
        served
            .request("/desk/api/conversations/" + talk.id() + "/take", "Cookie", admin.cookie())
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString("{}"));

    assertEquals(403, served.send(request).status());
  }

  @Test
  void hidesTheSessionFromScriptsAndOtherSites() {
    var cookie = admin.setCookie();

    assertTrue(cookie.contains("HttpOnly"), cookie);
    assertTrue(cookie.contains("SameSite=Strict"), cookie);
    assertFalse(cookie.contains("Secure"), cookie);
  }

  @Test
  void showsTheCustomersWordsInTheListWhileTheConversationWaits() throws Exception {
    var talk = served.open("ko");
    served.say(talk, "상담원 연결해 주세요");

    var listed = admin.get("/desk/api/conversations?state=waiting").body().get("conversations");

    var mine =
        StreamSupport.stream(listed.spliterator(), false)
            .filter(one -> one.get("id").asText().equals(talk.id()))
            .findFirst()
            .orElseThrow();
    assertEquals("상담원 연결해 주세요", mine.get("preview").asText());
    assertEquals("customer", mine.get("previewFrom").asText());
  }

  @Test
  void givesAConversationToOneOfManyWhoTakeItAtOnce() throws Exception {
    var talk = served.open("ko");
    var path = "/desk/api/conversations/" + talk.id() + "/take";

    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var tries =
          IntStream.range(0, 20)
              .<Callable<Integer>>mapToObj(
                  i -> () -> (i % 2 == 0 ? admin : other).post(path, "{}").status())
              .toList();
      var statuses = threads.invokeAll(tries).stream().map(f -> f.resultNow()).toList();
      // Whoever has it may take it again; the other is told who has it, every time.
      assertEquals(10, statuses.stream().filter(s -> s == 200).count());
      assertEquals(10, statuses.stream().filter(s -> s == 409).count());
    }
    var loser = admin.post(path, "{}").status() == 409 ? admin : other;
    assertFalse(loser.post(path, "{}").text("/agent/name").isEmpty());
  }

  @Test
  void bringsAnAgentsWordsToTheCustomerAndBack() throws Exception {
    var talk = served.open("ja");
    var customer = Ear.connect(served, "/api/v1/conversations/" + talk.id() + "/live");
    customer.send("{\"auth\":\"" + talk.token() + "\"}");
    customer.next("ready");
    var desk = admin.listen();
    desk.next("ready");

    admin.post("/desk/api/conversations/" + talk.id() + "/take", "{}");
    customer.until("state", "agent");
    admin.say(talk, "こんにちは、担当の者です。");
    assertEquals("こんにちは、担当の者です。", customer.nextFrom("agent").get("text").asText());

    var silent = served.say(talk, "ありがとう");
    assertTrue(silent.body().get("decision").isNull());
    assertEquals("agent", silent.text("/state"));
    assertEquals("ありがとう", desk.nextFrom("customer").get("text").asText());

    admin.post("/desk/api/conversations/" + talk.id() + "/close", "{}");
    customer.until("state", "closed");
    assertEquals("bot", served.say(talk, "送料はいくらですか").text("/state"));
  }

  @Test
  void tellsBothSidesAfterwardsHowFarTheOtherHasRead() throws Exception {
    var talk = served.open("ko");
    var messages = "/api/v1/conversations/" + talk.id() + "/messages";
    var desk = admin.listen();
    desk.next("ready");
    admin.post("/desk/api/conversations/" + talk.id() + "/take", "{}");
    served.say(talk, "여보세요");
    var seq = desk.nextFrom("customer").get("seq").asLong();

    desk.send("{\"read\":{\"conversation\":\"%s\",\"seq\":%d}}".formatted(talk.id(), seq));
    desk.next("read");
    served.get(messages + "?after=1&read=" + seq, Served.bearer(talk));
    var customer = Ear.connect(served, "/api/v1/conversations/" + talk.id() + "/live");
    customer.send("{\"auth\":\"" + talk.token() + "\"}");

    assertEquals(seq, customer.next("read").get("seq").asLong());
    assertEquals(seq, served.get(messages, Served.bearer(talk)).body().at("/read/seq").asLong());
    var whole = admin.get("/desk/api/conversations/" + talk.id()).body();
    assertEquals(seq, whole.at("/read/seq").asLong());
  }

  @Test
  void refusesWhatAnAgentSendsWithoutHoldingTheConversation() throws Exception {
    var talk = served.open("ko");
    var path = "/desk/api/conversations/" + talk.id();
    var fence = admin.post(path + "/take", "{}").body().get("fence").asLong();
    admin.post(path + "/release", "{}");
    other.post(path + "/take", "{}");

    var late = admin.post(path + "/messages", "{\"text\":\"늦었어요\",\"fence\":" + fence + "}");

    assertEquals(409, late.status());
    assertEquals("소라", late.text("/agent/name"));
  }

  @Test
  void sendsAnAgentsMessageOnceHoweverOftenItIsSent() throws Exception {
    var talk = served.open("ko");
    var path = "/desk/api/conversations/" + talk.id();
    admin.post(path + "/take", "{}");
    var body = "{\"clientId\":\"%s\",\"text\":\"확인해 볼게요\"}".formatted(UUID.randomUUID());

    var first = admin.post(path + "/messages", body);
    var second = admin.post(path + "/messages", body);

    assertEquals(201, first.status());
    assertEquals(first.text("/message/seq"), second.text("/message/seq"));
  }

  @Test
  void refusesMessagesOfABlockedCustomer() throws Exception {
    var talk = served.open("ko");
    admin.post("/desk/api/conversations/" + talk.id() + "/block", "{\"blocked\":true}");

    assertEquals(403, served.say(talk, "배송비 얼마예요?").status());
  }

  @Test
  void showsTheReceiptOfAnAnswerToThoseWhoHaveSignedIn() throws Exception {
    var talk = served.open("ko");
    var id = served.say(talk, "배송비 얼마예요?").text("/receipt");

    assertEquals(401, served.get("/api/v1/receipts/" + id).status());
    var receipt = admin.get("/api/v1/receipts/" + id);
    assertEquals("배송비 얼마예요?", receipt.text("/reading/utterance/typed"));
  }
}
