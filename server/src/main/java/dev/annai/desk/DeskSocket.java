package dev.annai.desk;

import dev.annai.chat.Fleetings;
import dev.annai.chat.Follower;
import dev.annai.chat.Hub;
import dev.annai.chat.Journal;
import dev.annai.chat.News;
import dev.annai.chat.WireMessage;
import dev.annai.http.Frame;
import dev.annai.http.Json;
import dev.annai.http.Outlet;
import dev.annai.http.Peer;
import dev.annai.store.Accounts.Account;
import dev.annai.store.Conversation;
import dev.annai.store.Event;
import dev.annai.store.Marks.Mark;
import dev.annai.store.State;
import dev.annai.store.StoreUnavailable;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An agent's live connection: what waits, what they hold, and what they look at. */
final class DeskSocket implements Peer, Hub.Listener {

  private static final Logger LOG = LoggerFactory.getLogger(DeskSocket.class);
  private static final int TRY_AGAIN = 1013;
  private static final int LOAD_AGAIN = 4408;

  private final Parts parts;
  private final Outlet outlet;
  private final Account agent;
  private final Map<String, Follower> followers = new ConcurrentHashMap<>();
  private volatile String watched = "";

  private DeskSocket(Parts parts, Outlet outlet, Account agent) {
    this.parts = parts;
    this.outlet = outlet;
    this.agent = agent;
  }

  /** What every agent's connection needs. */
  record Parts(Journal journal, Hub hub, Leases leases, WireConversation wire, Clock clock) {}

  /** Begins to tell what happens. */
  static DeskSocket enter(Parts parts, Outlet outlet, Account agent) {
    var socket = new DeskSocket(parts, outlet, agent);
    socket.send("ready", Map.of("agent", WireAgent.of(agent)));
    parts.hub().followAll(socket);
    parts.leases().arrived(socket);
    return socket;
  }

  /** Who it is. */
  Account agent() {
    return agent;
  }

  @Override
  public void received(Frame frame) {
    if (frame.has("watch")) {
      watched = frame.text("watch").orElse("");
    }
    frame.object("typing").flatMap(f -> f.text("conversation")).ifPresent(this::typing);
    frame.object("read").ifPresent(this::readUpTo);
  }

  @Override
  public void ended() {
    parts.hub().leaveAll(this);
    parts.leases().left(this);
  }

  @Override
  public void wentOn(News news) {
    var now = news.now();
    if (now == null) {
      Thread.startVirtualThread(() -> catchUp(news));
    } else if (concerns(now) || followers.containsKey(news.id())) {
      follower(news).wentOn(news);
    }
  }

  @Override
  public void lookAgain() {
    outlet.close(LOAD_AGAIN, "words may have been lost, load the list again");
  }

  @Override
  public void passed(String id, Hub.Fleeting fleeting) {
    if (followers.containsKey(id) || id.equals(watched)) {
      var body = new TreeMap<>(Fleetings.body(fleeting));
      body.put("conversation", id);
      send(fleeting.kind(), body);
    }
  }

  /** News of another node: only the number is known. */
  private void catchUp(News news) {
    try {
      parts
          .journal()
          .byId(news.id())
          .filter(now -> concerns(now) || followers.containsKey(news.id()))
          .ifPresent(now -> follower(news).catchUp());
    } catch (StoreUnavailable e) {
      outlet.close(TRY_AGAIN, "try again later");
    }
  }

  private Follower follower(News news) {
    return followers.computeIfAbsent(
        news.id(), id -> new Follower(parts.journal(), id, news.after(), new Reading(id)));
  }

  /** Whether an agent must know of it: it waits, or somebody has it, or they look at it. */
  private boolean concerns(Conversation conversation) {
    return conversation.state() == State.WAITING
        || conversation.state() == State.AGENT
        || conversation.id().equals(watched);
  }

  private void typing(String id) {
    parts.hub().pass(id, new Hub.Fleeting("typing", "agent", 0));
  }

  private void readUpTo(Frame frame) {
    var id = frame.text("conversation");
    var seq = frame.number("seq");
    if (id.isPresent() && seq.isPresent()) {
      try {
        parts.journal().mark(id.get(), "agent", new Mark(seq.get(), seq.get()));
      } catch (StoreUnavailable e) {
        LOG.warn("mark lost conversation={}", id.get());
      }
    }
  }

  private void send(String kind, Object body) {
    outlet.send(Json.text(Map.of(kind, body)));
  }

  /** Hands one conversation's news to the page. */
  private final class Reading implements Follower.Reader {
    private final String id;
    private final List<WireMessage> fresh = new ArrayList<>();

    Reading(String id) {
      this.id = id;
    }

    @Override
    public void read(List<Event> events) {
      fresh.addAll(WireMessage.forDesk(events));
    }

    @Override
    public void stands(Conversation now) {
      if (tellsWords(now)) {
        fresh.forEach(
            message -> outlet.send(Json.text(Map.of("message", message, "conversation", id))));
      }
      fresh.clear();
      send("conversation", parts.wire().of(now, parts.clock().millis()));
      if (!concerns(now)) {
        followers.remove(id);
      }
    }

    @Override
    public void failed() {
      outlet.close(TRY_AGAIN, "try again later");
    }

    private boolean tellsWords(Conversation now) {
      return now.state() == State.WAITING
          || agent.id().equals(now.hold().agent())
          || id.equals(watched);
    }
  }
}
