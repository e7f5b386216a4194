package dev.annai.eval.soak;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * How long the disk itself takes to keep one small block for good, measured now and then beside a
 * server on the same disk: no server acknowledges a message sooner.
 */
final class DiskProbe implements AutoCloseable {

  private static final int BLOCK = 4096;
  private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(20);

  private final Path file;
  private final FileChannel channel;
  private final Thread thread;
  private final AtomicLong longest = new AtomicLong();
  private volatile boolean isOver;

  private DiskProbe(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
    this.thread = new Thread(this::run, "disk-probe");
  }

  /** Starts to measure in a folder. */
  static DiskProbe start(Path folder) throws IOException {
    var file = folder.resolve("probe");
    var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    var probe = new DiskProbe(file, channel);
    probe.thread.start();
    return probe;
  }

  /** The longest since this was asked before, in milliseconds. */
  double longestMillis() {
    return longest.getAndSet(0) / 1e6;
  }

  private void run() {
    var block = ByteBuffer.allocateDirect(BLOCK);
    try {
      while (!isOver) {
        var begun = System.nanoTime();
        channel.write(block.clear(), 0);
        channel.force(false);
        longest.accumulateAndGet(System.nanoTime() - begun, Math::max);
        LockSupport.parkNanos(PAUSE);
      }
    } catch (IOException e) {
      longest.set(Long.MAX_VALUE); // seen in the figures
    }
  }

  @Override
  public void close() throws IOException {
    isOver = true;
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    channel.close();
    Files.deleteIfExists(file);
  }
}
