package dev.annai.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.WebSocket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The listening end of a live connection in a test. */
public final class Ear implements WebSocket.Listener {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final BlockingQueue<JsonNode> frames = new LinkedBlockingQueue<>();
  private final CompletableFuture<Integer> closed = new CompletableFuture<>();
  private final StringBuilder part = new StringBuilder();
  private @Nullable WebSocket socket;

  /** Connects. */
  public static Ear connect(Served served, String path) {
    var ear = new Ear();
    var address = URI.create(served.address().replace("http", "ws") + path);
    ear.socket = served.client().newWebSocketBuilder().buildAsync(address, ear).join();
    return ear;
  }

  /** Sends a frame. */
  public void send(String frame) {
    socket().sendText(frame, true).join();
  }

  /** The next frame that has a member of this name; others are passed over. */
  public JsonNode next(String member) throws InterruptedException {
    while (true) {
      var frame = frames.poll(10, TimeUnit.SECONDS);
      if (frame == null) {
        throw new AssertionError("no frame with " + member);
      }
      if (frame.has(member)) {
        return frame.get(member);
      }
    }
  }

  /** The code with which the server closed. */
  public int closeCode() throws Exception {
    return closed.get(15, TimeUnit.SECONDS);
  }

  /** Ends the connection without a word. */
  public void abort() {
    socket().abort();
  }

  private WebSocket socket() {
    if (socket == null) {
      throw new IllegalStateException("not connected");
    }
    return socket;
  }

  @Override
  public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
    part.append(data);
    if (last) {
      try {
        frames.add(MAPPER.readTree(part.toString()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      part.setLength(0);
    }
    socket.request(1);
    return null;
  }

  @Override
  public @Nullable CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
    closed.complete(code);
    return null;
  }
}
