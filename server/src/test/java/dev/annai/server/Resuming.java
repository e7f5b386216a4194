package dev.annai.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.annai.server.Served.Answer;
import dev.annai.server.Served.Talk;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;

/**
 * A live connection that resumes in the very moment in which something is said, after which nothing
 * more is said: whatever falls between what was read from the log and what is told as it happens
 * would be missing for good.
 */
final class Resuming {

  private Resuming() {}

  /**
   * Cuts and resumes again and again.
   *
   * @param here where the customer listens
   * @param there where the customer writes
   */
  static void again(int times, Talk talk, Served here, Served there) throws Exception {
    var came = new ArrayList<Long>();
    came.add(here.say(talk, "안녕하세요").body().at("/messages/0/seq").asLong());
    for (var round = 0; round < times; round++) {
      var path = "/api/v1/conversations/%s/live?after=%d".formatted(talk.id(), came.getLast());
      var ear = Ear.connect(here, path);
      var saying = new FutureTask<>((Callable<Answer>) () -> there.say(talk, "고마워요"));
      Thread.startVirtualThread(saying);
      Thread.sleep(Duration.ofNanos(round * 100_000L));
      ear.send("{\"auth\":\"" + talk.token() + "\"}");
      var last = saying.get().body().at("/messages/0/seq").asLong();
      while (came.getLast() < last) {
        came.add(ear.next("message").get("seq").asLong());
      }
      ear.abort();
    }
    assertEquals(kept(here, talk, came.getFirst()), came);
  }

  private static List<Long> kept(Served served, Talk talk, long from) throws Exception {
    var path = "/api/v1/conversations/%s/messages?after=%d".formatted(talk.id(), from - 1);
    var seqs = new ArrayList<Long>();
    served
        .get(path, Served.bearer(talk))
        .body()
        .get("messages")
        .forEach(message -> seqs.add(message.get("seq").asLong()));
    return seqs;
  }
}
