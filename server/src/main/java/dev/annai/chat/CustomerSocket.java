package dev.annai.chat;

import dev.annai.http.Frame;
import dev.annai.http.Json;
import dev.annai.http.Outlet;
import dev.annai.http.Peer;
import dev.annai.http.Problem;
import dev.annai.store.Conversation;
import dev.annai.store.Event;
import dev.annai.store.Marks.Mark;
import dev.annai.store.Periodic;
import dev.annai.store.StoreUnavailable;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A customer's live connection to one conversation. */
final class CustomerSocket implements Peer, Hub.Listener {

  private static final Logger LOG = LoggerFactory.getLogger(CustomerSocket.class);
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final int NOT_SIGNED_IN = 4401;
  private static final int TRY_AGAIN = 1013;

  private final Parts parts;
  private final Outlet outlet;
  private final String id;
  private final ReentrantLock order = new ReentrantLock();
  private volatile boolean isIn;

  private long seen;
  private String state = "";

  private CustomerSocket(Parts parts, Outlet outlet, String id, long after) {
    this.parts = parts;
    this.outlet = outlet;
    this.id = id;
    this.seen = after;
  }

  /** What every customer's connection needs. */
  record Parts(Conversations conversations, Journal journal, Hub hub) {}

  /** Waits for somebody to sign in, not for long. */
  static CustomerSocket enter(Parts parts, Outlet outlet, String id, long after) {
    var socket = new CustomerSocket(parts, outlet, id, after);
    Periodic.once(PATIENCE, socket::closeUnlessIn);
    return socket;
  }

  private void closeUnlessIn() {
    if (!isIn) {
      outlet.close(NOT_SIGNED_IN, "no auth frame within 5 s");
    }
  }

  @Override
  public void received(Frame frame) {
    if (!isIn) {
      signIn(frame);
    } else if (frame.has("typing")) {
      parts.hub().pass(id, new Hub.Fleeting("typing", "customer", 0));
    } else {
      frame.number("read").map(this::read).ifPresent(this::mark);
    }
  }

  @Override
  public void ended() {
    parts.hub().leave(id, this);
  }

  @Override
  public void wentOn(String id, List<Event> events, @Nullable Conversation after) {
    var isNext = after != null && !events.isEmpty() && deliver(events, after);
    if (!isNext) {
      Thread.startVirtualThread(this::catchUp);
    }
  }

  /** Sends what follows on what was sent, unless somebody is sending just now. */
  private boolean deliver(List<Event> events, Conversation after) {
    if (!order.tryLock()) {
      return false;
    }
    try {
      if (events.getFirst().seq() != seen + 1) {
        return events.getLast().seq() <= seen;
      }
      send(events);
      sendState(after);
      return true;
    } finally {
      order.unlock();
    }
  }

  @Override
  public void passed(String id, Hub.Fleeting fleeting) {
    if (!fleeting.from().equals("customer")) {
      outlet.send(Json.text(Map.of(fleeting.kind(), Fleetings.body(fleeting))));
    }
  }

  private void signIn(Frame frame) {
    try {
      var token = frame.text("auth").orElseThrow(Problem::unauthorized);
      var conversation = parts.conversations().of(id, token);
      isIn = true;
      seen = Math.min(seen, conversation.lastSeq());
      outlet.send(Json.text(Map.of("ready", Map.of("seq", conversation.lastSeq()))));
      parts.hub().follow(id, this);
      catchUp();
    } catch (Problem problem) {
      outlet.close(NOT_SIGNED_IN, "not a token of this conversation");
    } catch (StoreUnavailable e) {
      outlet.close(TRY_AGAIN, "try again later");
    }
  }

  /** Sends what the log has beyond what was sent; a lost notification so loses nothing. */
  private void catchUp() {
    order.lock();
    try {
      var events = parts.journal().events(id, seen);
      while (!events.isEmpty()) {
        send(events);
        events = parts.journal().events(id, seen);
      }
      parts.journal().byId(id).ifPresent(this::sendState);
    } catch (StoreUnavailable e) {
      outlet.close(TRY_AGAIN, "try again later");
    } finally {
      order.unlock();
    }
  }

  private void send(List<Event> events) {
    var messages = WireMessage.of(events);
    messages.forEach(message -> outlet.send(Json.text(Map.of("message", message))));
    seen = events.getLast().seq();
    if (messages.stream().anyMatch(message -> message.from().equals("agent"))) {
      var reached = new Mark(seen, 0);
      Thread.startVirtualThread(() -> mark(reached));
    }
  }

  /** How far a customer has come is worth telling, not worth failing for. */
  private void mark(Mark reached) {
    try {
      parts.journal().mark(id, "customer", reached);
    } catch (StoreUnavailable e) {
      LOG.warn("mark lost conversation={}", id);
    }
  }

  private void sendState(Conversation conversation) {
    var now = conversation.state().id();
    if (!now.equals(state)) {
      state = now;
      outlet.send(Json.text(Map.of("state", now)));
    }
  }

  private Mark read(long seq) {
    order.lock();
    try {
      var reached = Math.min(seq, seen);
      return new Mark(reached, reached);
    } finally {
      order.unlock();
    }
  }
}
