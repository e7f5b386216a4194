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
  public static Ear connect(Served served, String path, String... header) {
    var ear = new Ear();
    var address = URI.create(served.address().replace("http", "ws") + path);
    var builder = served.client().newWebSocketBuilder();
    if (header.length == 2) {
      builder.header(header[0], header[1]);
    }
    ear.socket = builder.buildAsync(address, ear).join();
    return ear;
  }

  /** The next message from somebody. */
  public JsonNode nextFrom(String from) throws InterruptedException {
    while (true) {
      var message = next("message");
      if (message.get("from").asText().equals(from)) {
        return message;
      }
    }
  }

  /** Passes over frames until one has a member of this name and value. */
  public void until(String member, String value) throws InterruptedException {
    while (!next(member).asText().equals(value)) {
      Thread.onSpinWait();
    }
  }

  /** Sends a frame. */
  public void send(String frame) {
    socket().sendText(frame, true).join();
  }

  /** Sends a frame unless the other side has closed. */
  public void sendIfOpen(String frame) {
    if (!closed.isDone() && !socket().isOutputClosed()) {
      socket().sendText(frame, true).exceptionally(failure -> null).join();
    }
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
