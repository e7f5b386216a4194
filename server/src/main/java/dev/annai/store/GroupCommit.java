package dev.annai.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/**
 * SQLite's one writer: what waits is written as one transaction, and each is told after the commit.
 *
 * <p>A write that fails by itself is rolled back alone; when the commit fails, all of them failed.
 */
final class GroupCommit implements Store.Writes {

  private static final int BATCH = 256;
  private static final String SAVEPOINT = "w";

  private final Jdbi jdbi;
  private final BlockingQueue<Write<?>> waiting;
  private final Thread thread;
  private volatile boolean closed;

  private GroupCommit(Jdbi jdbi, int capacity) {
    this.jdbi = jdbi;
    this.waiting = new ArrayBlockingQueue<>(capacity);
    this.thread = new Thread(this::run, "store-writer");
  }

  /** Starts the writer; at most {@code capacity} writes wait. */
  static GroupCommit start(Jdbi jdbi, int capacity) {
    var writer = new GroupCommit(jdbi, capacity);
    writer.thread.start();
    return writer;
  }

  @Override
  public <T> T write(Function<Handle, T> change) {
    var write = new Write<>(change);
    if (closed || !waiting.offer(write)) {
      throw new StoreUnavailable(closed ? "the store is closed" : "too many writes wait");
    }
    try {
      return write.kept.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }

  @Override
  public int waiting() {
    return waiting.size();
  }

  @Override
  public void close() {
    closed = true;
    thread.interrupt();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    var batch = new ArrayList<Write<?>>(BATCH);
    while (!closed || !waiting.isEmpty()) {
      try {
        batch.add(waiting.take());
      } catch (InterruptedException e) {
        continue;
      }
      waiting.drainTo(batch, BATCH - 1);
      commit(batch);
      batch.clear();
    }
  }

  private void commit(List<Write<?>> batch) {
    try {
      jdbi.useTransaction(handle -> {
        for (var write : batch) {
          write.run(handle);
        }
      });
      batch.forEach(Write::complete);
    } catch (JdbiException e) {
      var unavailable = Store.unavailable(e, false);
      batch.forEach(write -> write.fail(unavailable));
    } catch (RuntimeException e) {
      batch.forEach(write -> write.fail(e));
    }
  }

  /** A change that waits, and whoever waits for it. */
  private static final class Write<T> {
    private final Function<Handle, T> change;
    private final CompletableFuture<T> kept = new CompletableFuture<>();
    private Runnable outcome = () -> {};

    Write(Function<Handle, T> change) {
      this.change = change;
    }

    /** Runs the change; what comes of it is told only after the commit. */
    void run(Handle handle) {
      handle.savepoint(SAVEPOINT);
      try {
        var value = change.apply(handle);
        handle.releaseSavepoint(SAVEPOINT);
        outcome = () -> kept.complete(value);
      } catch (RuntimeException e) {
        handle.rollbackToSavepoint(SAVEPOINT);
        handle.releaseSavepoint(SAVEPOINT);
        var failure = e instanceof JdbiException ? Store.unavailable(e, false) : e;
        outcome = () -> kept.completeExceptionally(failure);
      }
    }

    void complete() {
      outcome.run();
    }

    void fail(RuntimeException e) {
      kept.completeExceptionally(e);
    }
  }
}
