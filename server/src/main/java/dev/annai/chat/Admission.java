package dev.annai.chat;

import dev.annai.http.Figures;
import dev.annai.http.Problem;
import io.micrometer.core.instrument.Counter;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * How many customers' messages and new conversations may be under way at once; the next one is
 * refused before it costs anything, instead of making all of them wait longer. Safe for use by many
 * threads.
 */
public final class Admission {

  /** Seconds in which a full house is served; see "More than it can take" in operators.md. */
  private static final int RETRY_AFTER = 2;

  private final Semaphore places;
  private final Counter refused;

  /** Lets so many in at once. */
  public Admission(int atOnce, Figures figures) {
    this.places = new Semaphore(atOnce);
    this.refused =
        figures.counter("annai.messages.refused", "messages refused while too many were under way");
    figures.gauge(
        "annai.messages.underway",
        "messages and new conversations under way",
        places,
        free -> atOnce - free.availablePermits());
  }

  /**
   * Does something that takes a place meanwhile.
   *
   * @throws Problem 503 when no place is free; then nothing was done
   */
  public <T> T within(Supplier<T> work) {
    if (!places.tryAcquire()) {
      refused.increment();
      throw Problem.unavailable(
          "too many messages are under way (expected: sent again after %d s, with the same id)"
              .formatted(RETRY_AFTER),
          RETRY_AFTER);
    }
    try {
      return work.get();
    } finally {
      places.release();
    }
  }
}
