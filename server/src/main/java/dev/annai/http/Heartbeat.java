package dev.annai.http;

import dev.annai.store.Periodic;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Pings every live connection every 20 s, and drops those that no longer answer. */
public final class Heartbeat implements AutoCloseable {

  private static final Duration PAUSE = Duration.ofSeconds(20);
  private static final long GONE_NANOS = Duration.ofSeconds(50).toNanos();

  private final Set<Outlet> outlets = ConcurrentHashMap.newKeySet();
  private final Periodic beats = Periodic.start("heartbeat", PAUSE, this::beat);

  /** Keeps a connection alive from now on. */
  public void add(Outlet outlet) {
    outlets.add(outlet);
  }

  /** Forgets a connection that has ended. */
  public void remove(Outlet outlet) {
    outlets.remove(outlet);
  }

  /** How many connections are open. */
  public int size() {
    return outlets.size();
  }

  @Override
  public void close() {
    beats.close();
    outlets.forEach(outlet -> outlet.close(1001, "the server stops, resume with after"));
  }

  private void beat() {
    for (var outlet : outlets) {
      if (outlet.silence() > GONE_NANOS) {
        outlet.drop();
      } else {
        outlet.ping();
      }
    }
  }
}
