package dev.annai.store;

import java.util.function.LongSupplier;

/**
 * Monotonic time, for what must run on while the business clock stands: leases, limits, cookies.
 *
 * <p>It begins at the wall clock of whoever keeps the store, so that nodes and restarts agree, and
 * from there on never steps.
 */
public final class Ticker {

  private final LongSupplier nanos;
  private final long base;

  private Ticker(LongSupplier nanos, long base) {
    this.nanos = nanos;
    this.base = base;
  }

  /** Time that goes on from this wall clock, in milliseconds since 1970. */
  public static Ticker from(long wallClock) {
    var begun = System.nanoTime();
    return new Ticker(() -> System.nanoTime() - begun, wallClock);
  }

  /** Time that a test moves. */
  public static Ticker of(LongSupplier millis) {
    return new Ticker(() -> millis.getAsLong() * 1_000_000, 0);
  }

  /** Milliseconds; comparable between the nodes of one store. */
  public long millis() {
    return base + nanos.getAsLong() / 1_000_000;
  }
}
