package dev.annai.eval.shell;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A bar on standard error for work that takes longer than two seconds. Safe for use by many
 * threads.
 */
public final class Progress implements AutoCloseable {

  private static final long PATIENCE = 2_000_000_000L;
  private static final long REDRAW = 500_000_000L;
  private static final int WIDTH = 30;

  private final String name;
  private final int total;
  private final long start = System.nanoTime();
  private final AtomicInteger done = new AtomicInteger();
  private final AtomicLong drawn = new AtomicLong();

  private Progress(String name, int total) {
    this.name = name;
    this.total = total;
  }

  /** A bar that is full after so many steps. */
  public static Progress of(String name, int total) {
    return new Progress(name, total);
  }

  /** Counts a step that gave a value. */
  public <T> T counted(T value) {
    var count = done.incrementAndGet();
    var elapsed = System.nanoTime() - start;
    var last = drawn.get();
    if (elapsed > PATIENCE && elapsed - last > REDRAW && drawn.compareAndSet(last, elapsed)) {
      draw(count, elapsed);
    }
    return value;
  }

  private void draw(int count, long elapsed) {
    var share = total == 0 ? 1 : (double) count / total;
    var bar = "█".repeat((int) (share * WIDTH));
    var left = elapsed / 1e9 * (1 - share) / share;
    System.err.print(
        String.format(
            Locale.ROOT,
            "\r%s [%-" + WIDTH + "s] %d/%d, %.0f s left ",
            name,
            bar,
            count,
            total,
            left));
    System.err.flush();
  }

  /** Removes the bar. */
  @Override
  public void close() {
    if (drawn.get() > 0) {
      System.err.print("\r" + " ".repeat(name.length() + WIDTH + 40) + "\r");
      System.err.flush();
    }
  }
}
