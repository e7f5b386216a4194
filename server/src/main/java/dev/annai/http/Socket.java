package dev.annai.http;

import io.github.bucket4j.Bucket;
import java.nio.ByteBuffer;
import java.time.Duration;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.jspecify.annotations.Nullable;

/** One live connection as Jetty sees it. Public because Jetty calls it. */
public final class Socket implements Session.Listener.AutoDemanding {

  private static final int BAD_FRAME = 4400;
  private static final int TOO_MANY = 4429;

  /** A person types and reads far less; what is more would only load the other nodes. */
  private static final int FRAMES_AT_ONCE = 100;

  private static final int FRAMES_A_SECOND = 10;

  private final Heartbeat heartbeat;
  private final Peer.Entry entry;
  private final Runnable leave;
  private final Bucket frames =
      Bucket.builder()
          .addLimit(limit ->
              limit.capacity(FRAMES_AT_ONCE).refillGreedy(FRAMES_A_SECOND, Duration.ofSeconds(1)))
          .build();
  private @Nullable Outlet outlet;
  private @Nullable Peer peer;

  Socket(Heartbeat heartbeat, Peer.Entry entry, Runnable leave) {
    this.heartbeat = heartbeat;
    this.entry = entry;
    this.leave = leave;
  }

  @Override
  public void onWebSocketOpen(Session session) {
    var mine = new Outlet(session);
    outlet = mine;
    heartbeat.add(mine);
    peer = entry.enter(mine);
  }

  @Override
  public void onWebSocketText(String text) {
    var out = outlet;
    var in = peer;
    if (out == null || in == null) {
      return;
    }
    out.heard();
    if (!frames.tryConsume(1)) {
      out.close(TOO_MANY, "too many frames, resume with after");
      return;
    }
    Frame.of(text).ifPresentOrElse(in::received, () -> out.close(BAD_FRAME, "no JSON object"));
  }

  @Override
  public void onWebSocketPong(ByteBuffer payload) {
    var out = outlet;
    if (out != null) {
      out.heard();
    }
  }

  @Override
  public void onWebSocketClose(int status, String reason, Callback callback) {
    var out = outlet;
    var in = peer;
    if (out != null && in != null) {
      heartbeat.remove(out);
      out.close(1000, "");
      in.ended();
      leave.run();
    }
    callback.succeed();
  }

  @Override
  public void onWebSocketError(Throwable cause) {
    // The close that follows is what matters; its cause is the other side's network.
  }
}
