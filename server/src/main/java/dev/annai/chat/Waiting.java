package dev.annai.chat;

import dev.annai.store.Marks.Mark;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Long polls: holds a request until its conversation goes on. */
final class Waiting {

  private static final int MARKED = 10_000;

  private final Journal journal;
  private final Hub hub;
  private final Map<String, Long> delivered = new ConcurrentHashMap<>();

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

  /** Notes how far the customer has received; each number once. */
  void delivered(String id, Mark mark) {
    if (delivered.size() > MARKED) {
      delivered.clear();
    }
    var before = delivered.put(id, mark.delivered());
    if (before == null || before < mark.delivered()) {
      journal.mark(id, "customer", mark);
    }
  }
}
