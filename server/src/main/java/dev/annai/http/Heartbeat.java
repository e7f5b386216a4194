package dev.annai.http;

import dev.annai.store.Periodic;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Pings every live connection every 20 s, and drops those that no longer answer. Each has its own
 * moment, so that ten thousand answers do not come at once.
 */
public final class Heartbeat implements AutoCloseable {

  private static final Duration LOOK = Duration.ofMillis(500);
  private static final long PAUSE_NANOS = Duration.ofSeconds(20).toNanos();
  private static final long GONE_NANOS = Duration.ofSeconds(50).toNanos();

  /** When each connection is due, on monotonic time. */
  private final Map<Outlet, Long> dueAt = new ConcurrentHashMap<>();

  private final Periodic looks = Periodic.start("heartbeat", LOOK, this::look);

  /** Keeps a connection alive from now on. */
  public void add(Outlet outlet) {
    dueAt.put(outlet, System.nanoTime() + ThreadLocalRandom.current().nextLong(PAUSE_NANOS));
  }

  /** Forgets a connection that has ended. */
  public void remove(Outlet outlet) {
    dueAt.remove(outlet);
  }

  /** How many connections are open. */
  public int size() {
    return dueAt.size();
  }

  @Override
  public void close() {
    looks.close();
    dueAt.keySet().forEach(outlet -> outlet.close(1001, "the server stops, resume with after"));
  }

  private void look() {
    var now = System.nanoTime();
    dueAt.forEach((outlet, due) -> {
      if (due - now <= 0) {
        dueAt.replace(outlet, due, now + PAUSE_NANOS);
        beat(outlet);
      }
    });
  }

  private static void beat(Outlet outlet) {
    if (outlet.silence() > GONE_NANOS) {
      outlet.drop();
    } else {
      outlet.ping();
    }
  }
}
