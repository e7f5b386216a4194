package dev.annai.http;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Queue;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;

/**
 * The sending side of a live connection: frames go out in order, one after the other, and whoever
 * sends never waits. A reader who falls too far behind is closed with a code after which it can
 * resume.
 *
 * <p>Safe for use by many threads.
 */
public final class Outlet {

  /** Frames that may wait for a slow reader. */
  public static final int LIMIT = 256;

  private static final int TOO_SLOW = 4408;

  private final Session session;
  private final Queue<String> waiting = new ArrayDeque<>();
  private boolean isSending;
  private boolean isClosed;
  private volatile long heardAt = System.nanoTime();

  /** The outlet of a session. */
  public Outlet(Session session) {
    this.session = session;
  }

  /** Sends a frame after those that wait. */
  public void send(String frame) {
    boolean isFree;
    synchronized (waiting) {
      if (isClosed) {
        return;
      }
      if (waiting.size() == LIMIT) {
        isFree = false;
      } else {
        waiting.add(frame);
        if (isSending) {
          return;
        }
        isSending = true;
        isFree = true;
      }
    }
    if (isFree) {
      next();
    } else {
      close(TOO_SLOW, "too far behind, resume with after");
    }
  }

  /** Closes after nothing more: frames that wait are dropped. */
  public void close(int code, String reason) {
    synchronized (waiting) {
      if (isClosed) {
        return;
      }
      isClosed = true;
      waiting.clear();
    }
    session.close(code, reason, Callback.NOOP);
  }

  /** Whether nothing goes out any more. */
  public boolean isClosed() {
    synchronized (waiting) {
      return isClosed;
    }
  }

  /** Asks the other side for a sign of life. */
  void ping() {
    session.sendPing(ByteBuffer.allocate(0), Callback.NOOP);
  }

  /** Notes a sign of life. */
  public void heard() {
    heardAt = System.nanoTime();
  }

  /** How long there was no sign of life, in nanoseconds. */
  long silence() {
    return System.nanoTime() - heardAt;
  }

  /** Drops a connection whose other side is gone. */
  void drop() {
    close(1001, "no sign of life");
    session.disconnect();
  }

  private void next() {
    String frame;
    synchronized (waiting) {
      frame = isClosed ? null : waiting.poll();
      isSending = frame != null;
    }
    if (frame != null) {
      session.sendText(frame, Callback.from(this::next, failure -> drop()));
    }
  }
}
