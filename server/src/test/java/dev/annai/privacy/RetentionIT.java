package dev.annai.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.annai.store.Conversation;
import dev.annai.store.Conversation.Origin;
import dev.annai.store.ConversationLog;
import dev.annai.store.Seal;
import dev.annai.store.Store;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RetentionIT {

  private static final Instant BEGIN = Instant.parse("2026-11-24T01:30:00Z");
  private static final Keeping KEEPING =
      new Keeping(
          Map.of(
              "chat", Keeping.Span.of("0-365"),
              "complaint", Keeping.Span.of("1095-1125"),
              "order-dispute", Keeping.Span.of("1825-1855")));

  private final ConversationLog log = new ConversationLog(Seal.NONE);
  private final Moved clock = new Moved();
  private Store store;
  private Retention retention;

  @BeforeEach
  void open(@TempDir Path folder) {
    var url = "jdbc:sqlite:" + folder.resolve("annai.db");
    store = Store.open(new Store.Place(url, "", "", 2, 100), Seal.NONE);
    retention = new Retention(store, KEEPING, clock);
  }

  @AfterEach
  void close() {
    retention.close();
    store.close();
  }

  @Test
  void keepsEachCategoryAsLongAsItMustAndNotLonger() {
    KEEPING.spans().keySet().forEach(category -> begin(category, category));
    var removedAfter = new TreeMap<String, Integer>();

    for (var day = 1; day <= 6 * 365; day++) {
      clock.now = BEGIN.plus(Duration.ofDays(day));
      retention.removeWhatIsDue();
      for (var category : KEEPING.spans().keySet()) {
        if (isErased(category)) {
          removedAfter.putIfAbsent(category, day);
        }
      }
    }

    assertEquals(Map.of("chat", 366, "complaint", 1126, "order-dispute", 1856), removedAfter);
  }

  @Test
  void removesWhatIsAskedForAtOnceOrWhenTheLawAllows() {
    begin("small talk", "chat");
    begin("trouble", "complaint");

    assertTrue(retention.remove(byId("small talk"), "asked for").isEmpty());
    var until = retention.remove(byId("trouble"), "asked for").orElseThrow();

    assertEquals(BEGIN.plus(Duration.ofDays(1095)), until);
    assertTrue(isErased("small talk"));
    assertFalse(isErased("trouble"));
    clock.now = until;
    retention.removeWhatIsDue();
    assertTrue(isErased("trouble"));
  }

  @Test
  void leavesTheCountAndTheRecordAndNoWord() {
    begin("small talk", "chat");

    retention.remove(byId("small talk"), "asked for");

    assertEquals(1, count("select count(*) from conversation"));
    assertEquals(1, count("select count(*) from erasure where why = 'asked for'"));
    assertEquals(0, count("select count(*) from event"));
  }

  @Test
  void takesNothingMoreIntoWhatWasRemoved() {
    begin("small talk", "chat");
    var stale = byId("small talk").edit();

    retention.remove(byId("small talk"), "asked for");
    stale.append(BEGIN.toEpochMilli(), "said", "{\"text\":\"늦은 말\"}");

    assertFalse(store.<Boolean>write(handle -> log.append(handle, stale)));
    assertEquals(0, count("select count(*) from event"));
  }

  private void begin(String id, String category) {
    var origin = new Origin("ko", "KR", null);
    var edit = Conversation.begin(id, "hash of " + id, BEGIN.toEpochMilli(), origin).edit();
    edit.category(category).append(BEGIN.toEpochMilli(), "said", "{\"text\":\"안녕하세요\"}");
    store.write(handle -> {
      log.begin(handle, edit);
      return true;
    });
  }

  private Conversation byId(String id) {
    return store.read(handle -> log.byId(handle, id)).orElseThrow();
  }

  private boolean isErased(String id) {
    return byId(id).erasedAt() != null;
  }

  private int count(String sql) {
    return store.read(handle -> handle.createQuery(sql).mapTo(Integer.class).one());
  }

  /** A clock that the test moves. */
  private static final class Moved extends Clock {
    private Instant now = BEGIN;

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
