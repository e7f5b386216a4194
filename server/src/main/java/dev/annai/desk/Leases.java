package dev.annai.desk;

import dev.annai.chat.Happening.Moved;
import dev.annai.chat.Happening.Said;
import dev.annai.chat.Journal;
import dev.annai.chat.Journal.Change;
import dev.annai.chat.Notices;
import dev.annai.store.Accounts;
import dev.annai.store.Conversation;
import dev.annai.store.Conversation.Hold;
import dev.annai.store.Conversation.Place;
import dev.annai.store.ConversationList;
import dev.annai.store.ConversationLog;
import dev.annai.store.Edit;
import dev.annai.store.Periodic;
import dev.annai.store.State;
import dev.annai.store.State.Cause;
import dev.annai.store.Store;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who holds a conversation, and for how long. A lease runs on monotonic time; when it is not
 * renewed the conversation goes back to the place in the queue that it had.
 */
public final class Leases implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Leases.class);
  private static final Duration UNASKED = Duration.ofMinutes(15);

  private final Store store;
  private final Journal journal;
  private final Notices notices;
  private final Clock clock;
  private final Duration length;
  private final ConversationLog log;
  private final ConversationList list;
  private final Set<DeskSocket> present = ConcurrentHashMap.newKeySet();
  private final Periodic rounds;

  /** Grants leases of this length. */
  public Leases(Store store, Journal journal, Notices notices, Clock clock, Duration length) {
    this.store = store;
    this.journal = journal;
    this.notices = notices;
    this.clock = clock;
    this.length = length;
    this.log = new ConversationLog(store.seal());
    this.list = new ConversationList(store.seal());
    this.rounds = Periodic.start("leases", length.dividedBy(4), this::round);
  }

  /** How long a lease is. */
  Duration length() {
    return length;
  }

  /** Whether somebody holds a conversation now. */
  boolean isHeld(Conversation conversation) {
    return conversation.state() == State.AGENT
        && conversation.hold().until() > store.ticker().millis();
  }

  /** Whether this agent holds a conversation now. */
  boolean isHeldBy(Conversation conversation, String agent) {
    return isHeld(conversation) && agent.equals(conversation.hold().agent());
  }

  /** A new hold, whose fencing number is above all before. */
  Hold grant(Conversation before, String agent) {
    return new Hold(agent, before.hold().fence() + 1, until());
  }

  /** The same hold for longer. */
  Hold longer(Hold hold) {
    return new Hold(hold.agent(), hold.fence(), until());
  }

  /** Keeps a hold for longer in the store. */
  void renew(Conversation conversation) {
    var hold = conversation.hold();
    store.write(handle -> log.renew(handle, conversation.id(), hold.fence(), until()));
  }

  /** Gives a conversation back to its place, or to one at the end where it had none. */
  void giveBack(Edit edit, long now) {
    giveBack(edit, now, null, new Desk.Transfer(null, null, null));
  }

  /** Gives a conversation to a queue; its waiting time goes on. */
  void giveBack(Edit edit, long now, @Nullable String by, Desk.Transfer to) {
    var before = edit.before();
    var old = before.place();
    var place =
        old == null ? new Place("general", 3, "requested", now, now + UNASKED.toMillis()) : old;
    var queue = to.queue() == null ? place.queue() : to.queue();
    edit.move(Cause.GIVEN_BACK)
        .place(new Place(queue, place.priority(), place.reason(), place.since(), place.dueAt()))
        .hold(new Hold(null, before.hold().fence(), 0));
    new Moved(
            Cause.GIVEN_BACK,
            State.AGENT,
            State.WAITING,
            by,
            null,
            queue,
            place.reason(),
            to.note())
        .append(edit, now);
  }

  /** An agent's live connection is open: their leases are renewed while it is. */
  void arrived(DeskSocket socket) {
    present.add(socket);
    keep(socket);
  }

  /** An agent's live connection has ended. */
  void left(DeskSocket socket) {
    present.remove(socket);
  }

  @Override
  public void close() {
    rounds.close();
  }

  private long until() {
    return store.ticker().millis() + length.toMillis();
  }

  private void round() {
    present.forEach(this::keep);
    store.read(handle -> list.lapsed(handle, store.ticker().millis())).forEach(this::takeBack);
  }

  private void keep(DeskSocket socket) {
    var now = store.ticker().millis();
    store.write(handle -> {
      Accounts.see(handle, socket.agent().id(), now);
      return log.renewAll(handle, socket.agent().id(), now, until());
    });
  }

  private void takeBack(String id) {
    journal.change(
        id,
        before -> {
          var edit = before.edit();
          if (before.state() == State.AGENT && !isHeld(before)) {
            giveBack(edit, clock.millis());
            notices
                .givenBack(before)
                .ifPresent(text -> Said.system(text).append(edit, clock.millis()));
            LOG.info("lease ended conversation={} agent={}", id, before.hold().agent());
          }
          return Change.of(edit, true);
        });
  }
}
