package dev.annai.server;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A wire to PostgreSQL that is cut at the worst moment: when a COMMIT has gone in, and before its
 * answer has come out.
 */
final class CutWire implements AutoCloseable {

  private static final long COMMIT_MILLIS = 300;

  private final int target;
  private final ServerSocket entrance;
  private final AtomicBoolean isDue = new AtomicBoolean();

  private CutWire(int target, ServerSocket entrance) {
    this.target = target;
    this.entrance = entrance;
  }

  /** A wire to a port of this machine. */
  static CutWire to(int port) throws IOException {
    var wire = new CutWire(port, new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
    Thread.startVirtualThread(wire::accept);
    return wire;
  }

  int port() {
    return entrance.getLocalPort();
  }

  void cutAtNextCommit() {
    isDue.set(true);
  }

  @Override
  public void close() throws IOException {
    entrance.close();
  }

  private void accept() {
    try {
      while (true) {
        var near = entrance.accept();
        var far = new Socket(InetAddress.getLoopbackAddress(), target);
        var isCut = new AtomicBoolean();
        Thread.startVirtualThread(() -> pump(near, far, isCut, true));
        Thread.startVirtualThread(() -> pump(far, near, isCut, false));
      }
    } catch (IOException e) {
      // Closed.
    }
  }

  private void pump(Socket from, Socket to, AtomicBoolean isCut, boolean isInward) {
    try (from;
        to) {
      InputStream in = from.getInputStream();
      var buffer = new byte[65_536];
      for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        var words = new String(buffer, 0, read, StandardCharsets.ISO_8859_1);
        if (isInward && words.contains("COMMIT") && isDue.compareAndSet(true, false)) {
          isCut.set(true);
        }
        if (isInward || !isCut.get()) {
          to.getOutputStream().write(buffer, 0, read);
        }
        if (isInward && isCut.get()) {
          Thread.sleep(COMMIT_MILLIS);
          return;
        }
      }
    } catch (IOException | InterruptedException e) {
      // The other end is gone, and so is this one.
    }
  }
}
