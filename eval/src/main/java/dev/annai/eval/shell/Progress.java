package dev.annai.eval.shell;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Tells on standard error how far work is that takes longer than two seconds: a bar at a terminal,
 * a line now and then elsewhere. Safe for use by many threads.
 */
public final class Progress implements AutoCloseable {

  private static final long PATIENCE = 2_000;
  private static final long REDRAW = 500;
  private static final long RETELL = 15_000;
  private static final int WIDTH = 30;
  private static final String CLEAR = "\r" + " ".repeat(79) + "\r";

  private final String name;
  private final int total;
  private final boolean isTerminal = Boolean.getBoolean("annai.terminal");
  private final long start = System.nanoTime();
  private final AtomicInteger done = new AtomicInteger();
  private final Thread teller;
  private volatile long firstDone;
  private boolean isDrawn;

  private Progress(String name, int total) {
    this.name = name;
    this.total = total;
    this.teller = Thread.ofVirtual().name("progress").start(this::tell);
  }

  /** Work that is done after so many steps; 0 when nobody can count them. */
  public static Progress of(String name, int total) {
    return new Progress(name, total);
  }

  /** Counts a step that gave a value. */
  public <T> T counted(T value) {
    if (done.getAndIncrement() == 0) {
      firstDone = System.nanoTime();
    }
    return value;
  }

  /** Says something else without breaking the bar. */
  public synchronized void aside(Runnable saying) {
    clear();
    saying.run();
  }

  private void tell() {
    try {
      Thread.sleep(PATIENCE);
      while (true) {
        draw();
        Thread.sleep(isTerminal ? REDRAW : RETELL);
      }
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void draw() {
    if (Thread.currentThread().isInterrupted()) {
      return;
    }
    System.err.print(isTerminal ? CLEAR + bar() : bar() + System.lineSeparator());
    System.err.flush();
    isDrawn = true;
  }

  /** How far it is; before the second step, and without known steps, how long it has taken. */
  private String bar() {
    var count = done.get();
    var now = System.nanoTime();
    if (count < 2 || total == 0) {
      return String.format(Locale.ROOT, "%s, %.0f s", name, (now - start) / 1e9);
    }
    var share = Math.min(1, (double) count / total);
    var left = (now - firstDone) / 1e9 * (total - count) / (count - 1);
    return String.format(
        Locale.ROOT,
        "%s [%-" + WIDTH + "s] %d/%d, %.0f s left",
        name,
        "█".repeat((int) (share * WIDTH)),
        count,
        total,
        Math.max(0, left));
  }

  private void clear() {
    if (isDrawn && isTerminal) {
      System.err.print(CLEAR);
      System.err.flush();
      isDrawn = false;
    }
  }

  /** Removes the bar. */
  @Override
  public void close() {
    teller.interrupt();
    synchronized (this) {
      clear();
    }
  }
}
