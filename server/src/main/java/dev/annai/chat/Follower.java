package dev.annai.chat;

import dev.annai.store.Conversation;
import dev.annai.store.Event;
import dev.annai.store.StoreUnavailable;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Follows one conversation for one connection: hands on every event once and in order, whatever
 * comes twice, late or not at all. What is missing is read from the log.
 *
 * <p>Safe for use by many threads; those that tell news never wait.
 */
public final class Follower {

  private final Journal journal;
  private final String id;
  private final Reader reader;
  private final ReentrantLock order = new ReentrantLock();
  private long seen;

  /** Follows a conversation from after an event on. */
  public Follower(Journal journal, String id, long seen, Reader reader) {
    this.journal = journal;
    this.id = id;
    this.seen = seen;
    this.reader = reader;
  }

  /** Whom the events are for. */
  public interface Reader {

    /** Events, in order. */
    void read(List<Event> events);

    /** How the conversation stands after them. */
    void stands(Conversation conversation);

    /** The log cannot be read now. */
    void failed();
  }

  /** Takes news: directly when it is the next, else from the log. */
  public void wentOn(News news) {
    var now = news.now();
    if (now == null || !isTaken(news.events(), now)) {
      Thread.startVirtualThread(this::catchUp);
    }
  }

  /** Hands on what the log has beyond what was handed on. */
  public void catchUp() {
    order.lock();
    try {
      for (var events = journal.events(id, seen);
          !events.isEmpty();
          events = journal.events(id, seen)) {
        hand(events);
      }
      journal.byId(id).ifPresent(reader::stands);
    } catch (StoreUnavailable e) {
      reader.failed();
    } finally {
      order.unlock();
    }
  }

  /** The number of the last event that was handed on. */
  public long seen() {
    order.lock();
    try {
      return seen;
    } finally {
      order.unlock();
    }
  }

  private boolean isTaken(List<Event> events, Conversation now) {
    if (!order.tryLock()) {
      return false;
    }
    try {
      if (events.getFirst().seq() != seen + 1) {
        return events.getLast().seq() <= seen;
      }
      hand(events);
      reader.stands(now);
      return true;
    } finally {
      order.unlock();
    }
  }

  private void hand(List<Event> events) {
    reader.read(events);
    seen = events.getLast().seq();
  }
}
