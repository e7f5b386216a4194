package dev.annai.desk;

import dev.annai.chat.Categories;
import dev.annai.chat.Happening.Marked;
import dev.annai.chat.Happening.Moved;
import dev.annai.chat.Happening.Said;
import dev.annai.chat.Journal;
import dev.annai.chat.Journal.Change;
import dev.annai.chat.Notices;
import dev.annai.chat.WireMessage;
import dev.annai.http.Problem;
import dev.annai.store.Accounts.Account;
import dev.annai.store.Conversation;
import dev.annai.store.Conversation.Hold;
import dev.annai.store.Edit;
import dev.annai.store.SentLog;
import dev.annai.store.SentLog.Sent;
import dev.annai.store.State;
import dev.annai.store.State.Cause;
import dev.annai.store.Token;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What an agent can do to a conversation. Safe for use by many threads and many nodes: every change
 * is conditional on how the conversation stood, so of two who take it one gets it.
 */
public final class Desk {

  private final Journal journal;
  private final Leases leases;
  private final Notices notices;
  private final Staff staff;
  private final Clock clock;

  /** A desk for the conversations of a journal. */
  public Desk(Journal journal, Leases leases, Notices notices, Staff staff, Clock clock) {
    this.journal = journal;
    this.leases = leases;
    this.notices = notices;
    this.staff = staff;
    this.clock = clock;
  }

  /** A message that was sent, and how the conversation stands after it. */
  record Sending(WireMessage message, Conversation conversation) {}

  /** Takes a conversation; again by whoever has it renews the lease. */
  Conversation take(Account agent, String id) {
    var taken = change(id, before -> take(agent, before));
    leases.renew(taken);
    return taken;
  }

  private Edit take(Account agent, Conversation before) {
    var edit = before.edit();
    if (leases.isHeldBy(before, agent.id())) {
      return edit;
    }
    requireOpen(before);
    if (leases.isHeld(before)) {
      throw taken(before);
    }
    if (before.state() == State.AGENT) {
      leases.giveBack(edit, clock.millis());
    }
    var from = edit.after().state();
    edit.move(Cause.TAKEN).hold(leases.grant(before, agent.id()));
    append(edit, Moved.of(Cause.TAKEN, from, State.AGENT, agent.id(), agent.id()));
    notices.taken(before, agent.name()).ifPresent(text -> append(edit, Said.system(text)));
    return edit;
  }

  /** Sends a message; the same one again is sent once. */
  Sending say(Account agent, String id, Text text) {
    return journal.change(id, before -> say(agent, before, text)).orElseThrow(Problem::notFound);
  }

  /**
   * What an agent sends.
   *
   * @param fence the fencing number that the agent knows; absent: only the lease is checked
   */
  record Text(String words, @Nullable String clientId, @Nullable Long fence) {
    String digest() {
      return Token.hash(words);
    }
  }

  private Change<Sending> say(Account agent, Conversation before, Text text) {
    var clientId = text.clientId();
    var earlier = clientId == null ? null : journal.sent(before.id(), clientId).orElse(null);
    if (earlier != null) {
      return Change.of(before.edit(), again(before, earlier, text));
    }
    requireHold(before, agent, text.fence());
    var edit = before.edit();
    edit.hold(leases.longer(before.hold()));
    var said = Said.agent(text.words(), agent.name(), clientId);
    var seq = append(edit, said);
    var after = edit.after();
    var message = WireMessage.forDesk(edit.events()).getFirst();
    return new Change<>(
        edit,
        handle -> {
          if (clientId != null) {
            var sent = new Sent(clientId, text.digest(), seq, seq, after.state());
            SentLog.insert(handle, before.id(), sent);
          }
        },
        new Sending(message, after));
  }

  private Sending again(Conversation before, Sent earlier, Text text) {
    if (!earlier.digest().equals(text.digest())) {
      throw Problem.conflict(
          "clientId: taken before with another text (expected: a new UUID for a new message)",
          Map.of("field", "clientId"));
    }
    var events = journal.events(before.id(), earlier.firstSeq() - 1);
    return new Sending(WireMessage.forDesk(events).getFirst(), before);
  }

  /** Keeps a conversation for longer. */
  Hold renew(Account agent, String id, @Nullable Long fence) {
    var conversation = journal.byId(id).orElseThrow(Problem::notFound);
    requireHold(conversation, agent, fence);
    leases.renew(conversation);
    return conversation.hold();
  }

  /** Gives a conversation back to its place in the queue. */
  Conversation release(Account agent, String id, @Nullable Long fence) {
    return change(
        id,
        before -> {
          requireHold(before, agent, fence);
          var edit = before.edit();
          leases.giveBack(edit, clock.millis());
          notices.givenBack(before).ifPresent(text -> append(edit, Said.system(text)));
          return edit;
        });
  }

  /** Hands a conversation to another agent. */
  Conversation transfer(Account agent, String id, @Nullable Long fence, Transfer to) {
    return change(
        id,
        before -> {
          requireHold(before, agent, fence);
          var edit = before.edit();
          if (to.agent() == null) {
            leases.giveBack(edit, clock.millis(), agent.id(), to);
            notices.givenBack(before).ifPresent(text -> append(edit, Said.system(text)));
          } else {
            handTo(edit, agent, to, to.agent());
          }
          return edit;
        });
  }

  /**
   * Where a conversation goes.
   *
   * @param agent id of an account; absent: back to a queue
   * @param queue name of the queue; absent: the one that it came from
   */
  record Transfer(@Nullable String agent, @Nullable String queue, @Nullable String note) {}

  private void handTo(Edit edit, Account from, Transfer to, String agent) {
    var next =
        staff
            .byId(agent)
            .filter(Account::isActive)
            .orElseThrow(() -> Problem.badField("agent", "unknown (expected: an agent's id)"));
    edit.move(Cause.TRANSFERRED).hold(leases.grant(edit.before(), agent));
    append(
        edit,
        new Moved(
            Cause.TRANSFERRED, State.AGENT, State.AGENT, from.id(), agent, null, null, to.note()));
    notices
        .transferred(edit.before(), next.name())
        .ifPresent(text -> append(edit, Said.system(text)));
  }

  /** Closes a conversation; one that somebody else has stays open. */
  Conversation close(Account agent, String id, @Nullable Long fence) {
    return change(
        id,
        before -> {
          requireOpen(before);
          if (before.state() == State.AGENT) {
            requireHold(before, agent, fence);
          }
          var edit = before.edit().move(Cause.CLOSED);
          edit.hold(new Hold(null, before.hold().fence(), 0));
          append(edit, Moved.of(Cause.CLOSED, before.state(), State.CLOSED, agent.id(), null));
          notices.closed(before).ifPresent(text -> append(edit, Said.system(text)));
          return edit;
        });
  }

  /** Says for how long a conversation is kept. */
  Conversation categorise(Account agent, String id, String category) {
    if (!Categories.ALL.contains(category)) {
      throw Problem.badField(
          "category", "unknown (expected: one of %s)".formatted(String.join(", ", Categories.ALL)));
    }
    return mark(agent, id, edit -> edit.category(category), "category", category);
  }

  /** Says whether a customer may still write. */
  Conversation block(Account agent, String id, boolean blocked) {
    return mark(agent, id, edit -> edit.blocked(blocked), "blocked", String.valueOf(blocked));
  }

  private Conversation mark(
      Account agent, String id, UnaryOperator<Edit> change, String mark, String value) {
    return change(
        id,
        before -> {
          var edit = change.apply(before.edit());
          append(edit, new Marked(mark, value, agent.id()));
          return edit;
        });
  }

  private Conversation change(String id, Function<Conversation, Edit> change) {
    return journal
        .change(
            id,
            before -> {
              var edit = change.apply(before);
              return Change.of(edit, edit.after());
            })
        .orElseThrow(Problem::notFound);
  }

  private long append(Edit edit, dev.annai.chat.Happening happening) {
    return happening.append(edit, clock.millis());
  }

  private static void requireOpen(Conversation conversation) {
    if (conversation.state() == State.CLOSED) {
      throw Problem.conflict("the conversation is closed", Map.of("state", "closed"));
    }
  }

  private void requireHold(Conversation conversation, Account agent, @Nullable Long fence) {
    var isFence = fence == null || fence == conversation.hold().fence();
    if (!isFence || !leases.isHeldBy(conversation, agent.id())) {
      throw taken(conversation);
    }
  }

  private Problem taken(Conversation conversation) {
    var holder = leases.isHeld(conversation) ? conversation.hold().agent() : null;
    var agent =
        holder == null
            ? List.<WireAgent>of()
            : staff.byId(holder).map(WireAgent::of).stream().toList();
    return agent.isEmpty()
        ? Problem.conflict("you do not hold this conversation (expected: take it)", Map.of())
        : Problem.conflict(
            "another agent holds this conversation", Map.of("agent", agent.getFirst()));
  }
}
