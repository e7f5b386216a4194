package dev.annai.store;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Moves what SQLite's log holds into its file, once a second and beside the writer, which waits for
 * the disk otherwise: a commit that has to do it too takes a tenth of a second and more.
 *
 * <p>On a thread of its own: a virtual one would hold up others while it is in the database.
 */
final class Checkpoints implements AutoCloseable {

  /** Pages from which on the writer does it by itself: this could not keep up, or is gone. */
  static final int TOO_MANY = 64_000;

  /** What the log is cut to when it begins anew. */
  static final long KEPT_BYTES = 64 << 20;

  /** Pages from which on the log begins anew, for which the writer waits a moment. */
  private static final int MANY = 8_000;

  /** While pages are moved, others come; of so few the move takes a moment only. */
  private static final int FEW = 200;

  private static final int ROUNDS = 4;

  private static final Logger LOG = LoggerFactory.getLogger(Checkpoints.class);

  private final Jdbi jdbi;
  private final ScheduledExecutorService thread;
  private boolean isFailing;

  private Checkpoints(Jdbi jdbi, ScheduledExecutorService thread) {
    this.jdbi = jdbi;
    this.thread = thread;
  }

  /** Starts to move. */
  static Checkpoints start(Jdbi jdbi) {
    var factory = Thread.ofPlatform().name("store-checkpoints").daemon().factory();
    var thread = Executors.newSingleThreadScheduledExecutor(factory);
    var checkpoints = new Checkpoints(jdbi, thread);
    var unused = thread.scheduleWithFixedDelay(checkpoints::move, 1, 1, TimeUnit.SECONDS);
    return checkpoints;
  }

  /**
   * The log of a database.
   *
   * @param pages in it
   * @param moved how many of them are in the file too
   */
  private record Log(int pages, int moved) {}

  /** What lasts, as a full disk does, is told once, and when it is over. */
  private void move() {
    try {
      jdbi.useHandle(Checkpoints::move);
      if (isFailing) {
        LOG.info("checkpoint: possible again");
      }
      isFailing = false;
    } catch (RuntimeException e) {
      if (!isFailing) {
        LOG.warn("checkpoint: {}", Store.cause(e));
      }
      isFailing = true;
    }
  }

  private static void move(Handle handle) {
    var log = checkpoint(handle, "passive");
    for (var round = 1; round < ROUNDS && log.pages() - log.moved() > FEW; round++) {
      log = checkpoint(handle, "passive");
    }
    if (log.pages() > MANY) {
      checkpoint(handle, "restart");
    }
  }

  private static Log checkpoint(Handle handle, String mode) {
    try (var query = handle.createQuery("pragma wal_checkpoint(" + mode + ")")) {
      return query
          .map((row, context) -> new Log(row.getInt("log"), row.getInt("checkpointed")))
          .one();
    }
  }

  @Override
  public void close() {
    thread.close();
  }
}
