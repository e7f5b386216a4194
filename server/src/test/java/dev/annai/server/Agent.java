package dev.annai.server;

import dev.annai.server.Served.Answer;
import dev.annai.server.Served.Talk;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;

/** Somebody who has signed in at the desk of a server under test. */
record Agent(Served served, String setCookie, String csrf) {

  static Agent signIn(Served served, String name, String password) throws Exception {
    var body = "{\"name\":\"%s\",\"password\":\"%s\"}".formatted(name, password);
    var answer = served.post("/desk/api/session", body);
    var cookie = answer.http().headers().firstValue("Set-Cookie").orElseThrow();
    return new Agent(served, cookie, answer.text("/csrf"));
  }

  String cookie() {
    return setCookie.substring(0, setCookie.indexOf(';'));
  }

  Answer get(String path) throws Exception {
    return served.get(path, "Cookie", cookie());
  }

  Answer post(String path, String json) throws Exception {
    return served.send(
        served
            .request(path, "Cookie", cookie(), "X-CSRF-Token", csrf)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json)));
  }

  Answer say(Talk talk, String text) throws Exception {
    var body = "{\"clientId\":\"%s\",\"text\":\"%s\"}".formatted(UUID.randomUUID(), text);
    return post("/desk/api/conversations/" + talk.id() + "/messages", body);
  }

  Ear listen() {
    return Ear.connect(served, "/desk/api/live", "Cookie", cookie());
  }
}
