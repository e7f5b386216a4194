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
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A customer's live connection to one conversation. */
final class CustomerSocket implements Peer, Hub.Listener, Follower.Reader {

  private static final Logger LOG = LoggerFactory.getLogger(CustomerSocket.class);
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final int NOT_SIGNED_IN = 4401;
  private static final int TRY_AGAIN = 1013;

  private final Parts parts;
  private final Outlet outlet;
  private final String id;
  private final long after;
  private volatile boolean hasSpoken;
  private volatile @Nullable Follower follower;
  private String state = "";

  private CustomerSocket(Parts parts, Outlet outlet, String id, long after) {
    this.parts = parts;
    this.outlet = outlet;
    this.id = id;
    this.after = after;
  }

  /** What every customer's connection needs. */
  record Parts(Conversations conversations, Journal journal, Hub hub) {}

  /** Waits for somebody to sign in, not for long. */
  static CustomerSocket enter(Parts parts, Outlet outlet, String id, long after) {
    var socket = new CustomerSocket(parts, outlet, id, after);
    Periodic.once(PATIENCE, socket::closeUnlessIn);
    return socket;
  }

  /** Who has spoken may take longer to be let in: a slow store is not the customer's fault. */
  private void closeUnlessIn() {
    if (!hasSpoken) {
      outlet.close(NOT_SIGNED_IN, "no auth frame within 5 s");
    }
  }

  @Override
  public void received(Frame frame) {
    hasSpoken = true;
    var mine = follower;
    if (mine == null) {
      signIn(frame);
    } else if (frame.has("typing")) {
      parts.hub().pass(id, new Hub.Fleeting("typing", "customer", 0));
    } else {
      frame
          .number("read")
          .map(seq -> Math.min(seq, mine.seen()))
          .ifPresent(seq -> mark(new Mark(seq, seq)));
    }
  }

  @Override
  public void ended() {
    parts.hub().leave(id, this);
  }

  @Override
  public void wentOn(News news) {
    var mine = follower;
    if (mine != null) {
      mine.wentOn(news);
    }
  }

  @Override
  public void lookAgain() {
    wentOn(News.of(id, 0));
  }

  @Override
  public void passed(String id, Hub.Fleeting fleeting) {
    if (!fleeting.from().equals("customer")) {
      outlet.send(Json.text(Map.of(fleeting.kind(), Fleetings.body(fleeting))));
    }
  }

  @Override
  public void read(List<Event> events) {
    var messages = WireMessage.of(events);
    messages.forEach(message -> outlet.send(Json.text(Map.of("message", message))));
    if (messages.stream().anyMatch(message -> message.from().equals("agent"))) {
      var reached = new Mark(events.getLast().seq(), 0);
      Thread.startVirtualThread(() -> mark(reached));
    }
  }

  @Override
  public void stands(Conversation conversation) {
    var now = conversation.state().id();
    if (!now.equals(state)) {
      state = now;
      outlet.send(Json.text(Map.of("state", now)));
    }
  }

  @Override
  public void failed() {
    outlet.close(TRY_AGAIN, "try again later");
  }

  private void signIn(Frame frame) {
    try {
      var token = frame.text("auth").orElseThrow(Problem::unauthorized);
      var conversation = parts.conversations().of(id, token);
      var seen = Math.min(after, conversation.lastSeq());
      var mine = new Follower(parts.journal(), id, seen, this);
      outlet.send(Json.text(Map.of("ready", Map.of("seq", conversation.lastSeq()))));
      follower = mine;
      parts.hub().follow(id, this);
      if (outlet.isClosed()) {
        ended();
      }
      mine.catchUp();
      tellWhatTheAgentHas();
    } catch (Problem problem) {
      outlet.close(NOT_SIGNED_IN, "not a token of this conversation");
    } catch (StoreUnavailable e) {
      failed();
    }
  }

  private void tellWhatTheAgentHas() {
    var marks = parts.journal().marks(id);
    Reached.delivered(marks, "agent")
        .ifPresent(reached -> outlet.send(Json.text(Map.of("delivered", reached))));
    Reached.read(marks, "agent")
        .ifPresent(reached -> outlet.send(Json.text(Map.of("read", reached))));
  }

  /** How far a customer has come is worth telling, not worth failing for. */
  private void mark(Mark reached) {
    try {
      parts.journal().mark(id, "customer", reached);
    } catch (StoreUnavailable e) {
      LOG.warn("mark lost conversation={}", id);
    }
  }
}
