package dev.annai.chat;

import dev.annai.store.Marks.Mark;
import dev.annai.store.StoreUnavailable;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Long polls: holds a request until its conversation goes on. */
final class Waiting {

  private static final Logger LOG = LoggerFactory.getLogger(Waiting.class);
  private static final int MARKED = 10_000;
  private static final Mark NOWHERE = new Mark(0, 0);

  private final Journal journal;
  private final Hub hub;
  private final Map<String, Mark> reached = new ConcurrentHashMap<>();

  Waiting(Journal journal, Hub hub) {
    this.journal = journal;
    this.hub = hub;
  }

  /** Returns when the conversation has an event after a number, at the latest after a time. */
  void until(String id, long after, Duration patience) {
    var went = new Semaphore(0);
    var listener =
        new Hub.Listener() {
          @Override
          public void wentOn(News news) {
            went.release();
          }

          @Override
          public void lookAgain() {
            went.release();
          }
        };
    hub.follow(id, listener);
    try {
      // What was kept between the request's first look and this one was not told to us.
      if (journal.events(id, after).isEmpty()) {
        var isWoken = went.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        assert isWoken || !patience.isNegative();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      hub.leave(id, listener);
    }
  }

  /** Worth telling, not worth failing for. */
  private void mark(String id, Mark mark) {
    try {
      journal.mark(id, "customer", mark);
    } catch (StoreUnavailable e) {
      LOG.warn("mark lost conversation={}", id);
    }
  }

  /** Notes how far the customer has received and read; each number once. */
  void reached(String id, Mark mark) {
    if (reached.size() > MARKED) {
      reached.clear();
    }
    var before = reached.getOrDefault(id, NOWHERE);
    if (before.delivered() < mark.delivered() || before.read() < mark.read()) {
      var furthest =
          new Mark(
              Math.max(before.delivered(), mark.delivered()), Math.max(before.read(), mark.read()));
      reached.put(id, furthest);
      mark(id, mark);
    }
  }
}
