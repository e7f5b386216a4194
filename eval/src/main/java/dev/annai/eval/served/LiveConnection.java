package dev.annai.eval.served;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A customer's live connection, which connects again when it is cut and resumes after the last
 * message that it received. Safe for use by many threads.
 */
public final class LiveConnection implements AutoCloseable {

  private static final Executor LATER =
      CompletableFuture.delayedExecutor(200, TimeUnit.MILLISECONDS);

  private final Customer customer;
  private final Consumer<JsonNode> heard;
  private final List<Long> seqs = new ArrayList<>();
  private final AtomicInteger cuts = new AtomicInteger();
  private final CompletableFuture<Boolean> ready = new CompletableFuture<>();
  private @Nullable WebSocket socket;
  private boolean isWanted;
  private int node;

  /** A connection that is not yet open; it tells each message. */
  public LiveConnection(Customer customer, int node, Consumer<JsonNode> heard) {
    this.customer = customer;
    this.node = node;
    this.heard = heard;
  }

  /** Connects, and stays connected from now on. */
  public synchronized LiveConnection connect() {
    isWanted = true;
    dial();
    return this;
  }

  /** When it was let in for the first time. */
  public CompletableFuture<Boolean> ready() {
    return ready;
  }

  /** Numbers of the messages, in the order in which they came. */
  public synchronized List<Long> seqs() {
    return List.copyOf(seqs);
  }

  /** How often it was cut although it wanted to stay. */
  public int cuts() {
    return cuts.get();
  }

  /** Ends it without a word; {@link #connect} resumes. */
  @Override
  public synchronized void close() {
    isWanted = false;
    if (socket != null) {
      socket.abort();
      socket = null;
    }
  }

  @SuppressWarnings("FutureReturnValueIgnored") // what fails dials again
  private synchronized void dial() {
    if (!isWanted) {
      return;
    }
    var after = seqs.isEmpty() ? 0 : seqs.getLast();
    var path = "/api/v1/conversations/%s/live?after=%d".formatted(customer.id(), after);
    var address = customer.nodes().at(node).address().resolve(path).toString();
    Calls.client()
        .newWebSocketBuilder()
        .buildAsync(URI.create(address.replaceFirst("http", "ws")), new Ear())
        .whenComplete((open, failure) -> {
          if (failure != null) {
            again();
          }
        });
  }

  @SuppressWarnings("FutureReturnValueIgnored") // what fails is told to the ear too
  private synchronized void opened(WebSocket open) {
    if (!isWanted) {
      open.abort();
      return;
    }
    socket = open;
    open.sendText(Calls.object().put("auth", customer.token()).toString(), true);
    open.request(1);
  }

  private synchronized void received(WebSocket from, JsonNode frame) {
    if (!from.equals(socket)) {
      return;
    }
    if (frame.has("ready")) {
      ready.complete(true);
    }
    var message = frame.get("message");
    if (message != null) {
      seqs.add(message.get("seq").asLong());
      heard.accept(message);
    }
  }

  private synchronized void cut(WebSocket from) {
    if (from.equals(socket)) {
      socket = null;
      cuts.incrementAndGet();
      again();
    }
  }

  private synchronized void again() {
    node++;
    if (isWanted) {
      LATER.execute(this::dial);
    }
  }

  /** One socket's listener. */
  private final class Ear implements WebSocket.Listener {
    private final StringBuilder part = new StringBuilder();

    @Override
    public void onOpen(WebSocket open) {
      opened(open);
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
      part.append(data);
      if (last) {
        received(from, Calls.json(part.toString()));
        part.setLength(0);
      }
      from.request(1);
      return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
      cut(from);
      return null;
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
      cut(from);
    }
  }
}
