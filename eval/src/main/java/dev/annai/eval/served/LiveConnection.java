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

  /** Whoever is not let in by then goes to another node, as a careful page does. */
  private static final Executor MUCH_LATER =
      CompletableFuture.delayedExecutor(20, TimeUnit.SECONDS);

  private final Customer customer;
  private final Consumer<JsonNode> heard;
  private final List<Long> seqs = new ArrayList<>();
  private final AtomicInteger cuts = new AtomicInteger();
  private final CompletableFuture<Boolean> ready = new CompletableFuture<>();
  private @Nullable Ear current;
  private boolean isWanted;
  private int node;
  private int dials;
  private int unanswered;

  /** A connection that is not yet open; it tells each message. */
  public LiveConnection(Customer customer, int node, Consumer<JsonNode> heard) {
    this.customer = customer;
    this.node = node;
    this.heard = heard;
  }

  /** Connects, and stays connected from now on; where it was connected already, connects anew. */
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
    drop();
  }

  /** How often nobody let it in although somebody was there. */
  public synchronized int unanswered() {
    return unanswered;
  }

  /** How far it is, for a report. */
  @Override
  public synchronized String toString() {
    return "dials %d, unanswered %d, cuts %d, now %s"
        .formatted(dials, unanswered, cuts.get(), current == null ? "waiting" : current.stage);
  }

  /** What an earlier attempt still brings is not listened to, so nothing comes twice. */
  private void drop() {
    if (current != null) {
      current.abort();
      current = null;
    }
  }

  private synchronized void dial() {
    if (!isWanted) {
      return;
    }
    drop();
    dials++;
    var ear = new Ear();
    current = ear;
    open(ear, seqs.isEmpty() ? 0 : seqs.getLast());
    MUCH_LATER.execute(ear::giveUpUnlessReady);
  }

  @SuppressWarnings("FutureReturnValueIgnored") // what fails dials again
  private void open(Ear ear, long after) {
    var path = "/api/v1/conversations/%s/live?after=%d".formatted(customer.id(), after);
    var address = customer.nodes().at(node).address().resolve(path).toString();
    Calls.client()
        .newWebSocketBuilder()
        .buildAsync(URI.create(address.replaceFirst("http", "ws")), ear)
        .whenComplete((open, failure) -> {
          if (failure != null) {
            ended(ear);
          }
        });
  }

  @SuppressWarnings("FutureReturnValueIgnored") // what fails is told to the ear too
  private synchronized void opened(Ear ear, WebSocket open) {
    ear.socket = open;
    if (!ear.equals(current)) {
      open.abort();
      return;
    }
    ear.stage = Stage.OPEN;
    open.sendText(Calls.object().put("auth", customer.token()).toString(), true);
    open.request(1);
  }

  private synchronized void received(Ear ear, JsonNode frame) {
    if (!ear.equals(current)) {
      return;
    }
    if (frame.has("ready")) {
      ear.stage = Stage.READY;
      ready.complete(true);
    }
    var message = frame.get("message");
    if (message != null) {
      seqs.add(message.get("seq").asLong());
      heard.accept(message);
    }
  }

  private synchronized void ended(Ear ear) {
    if (ear.equals(current)) {
      cuts.addAndGet(ear.stage == Stage.DIALLED ? 0 : 1);
      drop();
      node++;
      LATER.execute(this::dialUnlessUnderWay);
    }
  }

  private synchronized void dialUnlessUnderWay() {
    if (current == null) {
      dial();
    }
  }

  private enum Stage {
    DIALLED,
    OPEN,
    READY
  }

  /** One attempt's listener. */
  private final class Ear implements WebSocket.Listener {
    private final StringBuilder part = new StringBuilder();
    private Stage stage = Stage.DIALLED;
    private @Nullable WebSocket socket;

    void abort() {
      if (socket != null) {
        socket.abort();
      }
    }

    void giveUpUnlessReady() {
      synchronized (LiveConnection.this) {
        if (equals(current) && stage != Stage.READY) {
          unanswered++;
          ended(this);
        }
      }
    }

    @Override
    public void onOpen(WebSocket open) {
      opened(this, open);
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
      part.append(data);
      if (last) {
        received(this, Calls.json(part.toString()));
        part.setLength(0);
      }
      from.request(1);
      return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
      ended(this);
      return null;
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
      ended(this);
    }
  }
}
