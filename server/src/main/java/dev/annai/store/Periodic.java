package dev.annai.store;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Work that is done again and again until it is closed; a failure is logged and does not end it.
 */
public final class Periodic implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Periodic.class);

  private final Thread thread;

  private Periodic(Thread thread) {
    this.thread = thread;
  }

  /** Starts the work; the first time after one pause. */
  public static Periodic start(String name, Duration pause, Runnable work) {
    var thread = Thread.ofVirtual().name(name).unstarted(() -> run(name, pause, work));
    thread.start();
    return new Periodic(thread);
  }

  /** Does something once, after a while. */
  public static void once(Duration delay, Runnable work) {
    Thread.startVirtualThread(() -> {
      if (hasSlept(delay)) {
        work.run();
      }
    });
  }

  /** Ends after the work that is being done, which it waits for. */
  @Override
  public void close() {
    thread.interrupt();
    try {
      thread.join(Duration.ofSeconds(5));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void run(String name, Duration pause, Runnable work) {
    while (hasSlept(pause)) {
      try {
        work.run();
      } catch (StoreUnavailable e) {
        LOG.warn("{}: the store is unavailable, tried again later", name);
      } catch (RuntimeException e) {
        LOG.error("{} failed, tried again later", name, e);
      }
    }
  }

  private static boolean hasSlept(Duration pause) {
    try {
      Thread.sleep(pause);
      return true;
    } catch (InterruptedException e) {
      return false;
    }
  }
}
