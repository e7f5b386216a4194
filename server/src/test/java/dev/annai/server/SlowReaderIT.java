package dev.annai.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.annai.server.Served.Talk;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever reads too slowly is cut, can go on from there, and is nobody else's trouble. */
class SlowReaderIT {

  /** The system's own buffers take some megabytes before anything waits. */
  private static final int MESSAGES = 900;

  private static final String LONG = "😀".repeat(2000);

  @Test
  void isCutAndResumesWhileOthersGetEverything(@TempDir Path data) throws Exception {
    try (var served = Served.start(data)) {
      var talk = served.open("ko");
      var agent = Agent.signIn(served, "admin", Served.PASSWORD);
      agent.post("/desk/api/conversations/" + talk.id() + "/take", "{}");
      try (var slow = SlowReader.connect(served, talk)) {
        var other = listen(served, talk, 0);

        for (var number = 0; number < MESSAGES; number++) {
          assertEquals(201, agent.say(talk, LONG).status());
          if (number % 50 == 0) {
            slow.pong();
          }
        }

        // Nothing of it has been read by the slow one when the other has all.
        var all = seqs(other, MESSAGES);
        var read = slow.readToTheEnd();
        assertEquals(4408, read.closeCode());
        var ofAgent = read.seqs().stream().filter(seq -> seq >= all.getFirst()).toList();
        assertTrue(ofAgent.size() < MESSAGES, "read " + ofAgent.size());
        var rest = listen(served, talk, read.seqs().getLast());
        var together = new ArrayList<>(ofAgent);
        together.addAll(seqs(rest, MESSAGES - ofAgent.size()));
        assertEquals(all, together);
      }
    }
  }

  private static Ear listen(Served served, Talk talk, long after) throws Exception {
    var path = "/api/v1/conversations/" + talk.id() + "/live?after=" + after;
    var ear = Ear.connect(served, path);
    ear.send("{\"auth\":\"" + talk.token() + "\"}");
    ear.next("ready");
    return ear;
  }

  private static List<Long> seqs(Ear ear, int count) throws Exception {
    var seqs = new ArrayList<Long>();
    for (var number = 0; number < count; number++) {
      seqs.add(ear.nextFrom("agent").get("seq").asLong());
    }
    return seqs;
  }
}
