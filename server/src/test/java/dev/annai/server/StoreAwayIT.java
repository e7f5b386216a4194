package dev.annai.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.annai.server.Served.Talk;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store that is full, read-only or gone: nothing is acknowledged, and then all goes on. */
class StoreAwayIT {

  private static final String REFUSED = "배송비 얼마예요?";

  @Test
  void sqliteIsFullUntilThereIsRoomAgain(@TempDir Path data) throws Exception {
    var file = "jdbc:sqlite:" + data.resolve("small.db");
    try (var served = Served.start(data, Map.of(Setting.STORE, file + "?max_page_count=90"))) {
      var other = served.open("ko");
      while (served.say(other, "고마워요").status() == 200) {
        Thread.onSpinWait();
      }
      assertRefused(served, other);
      var before = said(served, other);

      try (var connection = DriverManager.getConnection(file);
          var statement = connection.createStatement()) {
        statement.execute("delete from receipt");
      }

      assertEquals(200, served.say(other, "지금은요?").status());
      assertEquals(before + 1, said(served, other));
    }
  }

  @Test
  void sqliteIsLockedBySomebodyElse(@TempDir Path data) throws Exception {
    try (var served = Served.start(data)) {
      var talk = served.open("ko");
      try (var other = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("annai.db"));
          var statement = other.createStatement()) {
        statement.execute("begin exclusive");
        assertRefused(served, talk);
        statement.execute("rollback");
      }

      assertEquals(200, served.say(talk, "지금은요?").status());
      assertEquals(1, said(served, talk));
    }
  }

  @Test
  void postgresIsReadOnlyAndThenGone(@TempDir Path data) throws Exception {
    var store = Database.POSTGRES.fresh();
    try (var served = Served.start(data, store)) {
      var talk = served.open("ko");

      Database.readOnly(store, true);
      sayUntil(503, served, talk);
      assertRefused(served, talk);
      Database.readOnly(store, false);
      sayUntil(200, served, talk);
      Database.allow(store, false);
      assertRefused(served, talk);
      Database.allow(store, true);
      sayUntil(200, served, talk);

      assertEquals(2, said(served, talk));
    }
  }

  /** A connection that was just cut is noticed by whoever uses it next. */
  private static void sayUntil(int status, Served served, Talk talk) throws Exception {
    for (var tries = 0; served.say(talk, "지금은요?").status() != status; tries++) {
      assertTrue(tries < 50, "still not " + status);
      Thread.sleep(100);
    }
  }

  private static void assertRefused(Served served, Talk talk) throws Exception {
    var refused = served.say(talk, REFUSED);
    assertEquals(503, refused.status());
    assertTrue(refused.http().headers().firstValue("Retry-After").isPresent());
    assertEquals(200, served.post("/api/v1/ask", "{\"text\":\"" + REFUSED + "\"}").status());
  }

  private static int said(Served served, Talk talk) throws Exception {
    var path = "/api/v1/conversations/" + talk.id() + "/messages";
    var count = 0;
    for (var message : served.get(path, Served.bearer(talk)).body().get("messages")) {
      count += message.get("from").asText().equals("customer") ? 1 : 0;
      assertTrue(!message.get("text").asText().equals(REFUSED), "kept what was refused");
    }
    return count;
  }
}
