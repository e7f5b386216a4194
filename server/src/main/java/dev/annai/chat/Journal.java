package dev.annai.chat;

import dev.annai.store.Conversation;
import dev.annai.store.ConversationLog;
import dev.annai.store.Edit;
import dev.annai.store.Event;
import dev.annai.store.Marks;
import dev.annai.store.Periodic;
import dev.annai.store.Persons;
import dev.annai.store.Persons.Known;
import dev.annai.store.Records;
import dev.annai.store.SentLog;
import dev.annai.store.SentLog.Sent;
import dev.annai.store.Store;
import dev.annai.store.StoreUnavailable;
import dev.annai.store.Token;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/**
 * The conversations of a store: reads them, changes them one edit at a time, and tells the hub.
 *
 * <p>Whoever changes a conversation starts from how it stands; when somebody else was faster, the
 * change is made anew from how it stands then.
 */
public final class Journal {

  private static final int TRIES = 20;
  private static final int PAGE = 1000;
  private static final Duration LOOK = Duration.ofSeconds(2);

  private final Store store;
  private final ConversationLog log;
  private final Records records;
  private final Persons persons;
  private final Hub hub;
  private final BiConsumer<Handle, Edit> also;

  /**
   * The journal of a store.
   *
   * @param hub told what was kept
   * @param also writes more in the transaction of every change
   */
  public Journal(Store store, Hub hub, BiConsumer<Handle, Edit> also) {
    this.store = store;
    this.log = new ConversationLog(store.seal());
    this.records = new Records(store.seal());
    this.persons = new Persons(store.seal());
    this.hub = hub;
    this.also = also;
  }

  /**
   * A change and what comes of it.
   *
   * @param also what is written in the same transaction
   */
  public record Change<T>(Edit edit, Consumer<Handle> also, T outcome) {

    /** A change of the conversation alone. */
    public static <T> Change<T> of(Edit edit, T outcome) {
      return new Change<>(edit, handle -> {}, outcome);
    }
  }

  /** Keeps a conversation that begins, and by what its customer is known. */
  void begin(Edit edit, List<Known> known) {
    store.write(handle -> {
      log.begin(handle, edit);
      persons.insert(handle, edit.before().id(), known);
      finish(handle, edit);
      return true;
    });
    publish(edit);
  }

  /**
   * Changes a conversation.
   *
   * @param change makes the change from how the conversation stands; run again when somebody else
   *     was faster; without events nothing is written
   * @return what came of it; none when there is no such conversation, or its words were removed
   */
  public <T> Optional<T> change(String id, Function<Conversation, Change<T>> change) {
    for (var attempt = 0; attempt < TRIES; attempt++) {
      var before = store.read(handle -> log.byId(handle, id));
      if (before.isEmpty() || before.get().erasedAt() != null) {
        return Optional.empty();
      }
      var next = change.apply(before.get());
      if (next.edit().events().isEmpty() || keep(next)) {
        return Optional.of(next.outcome());
      }
    }
    throw new StoreUnavailable("too many change one conversation at once");
  }

  private boolean keep(Change<?> change) {
    var edit = change.edit();
    try {
      var isKept = store.write(handle -> isAppended(handle, change));
      if (isKept) {
        publish(edit);
      }
      return isKept;
    } catch (StoreUnavailable e) {
      if (e.mayBeKept()) {
        lookLater(edit);
      }
      throw e;
    }
  }

  private boolean isAppended(Handle handle, Change<?> change) {
    if (!log.append(handle, change.edit())) {
      return false;
    }
    change.also().accept(handle);
    finish(handle, change.edit());
    return true;
  }

  /** What may have been kept without our being told is looked for, so that live readers get it. */
  private void lookLater(Edit edit) {
    var before = edit.before();
    Periodic.once(LOOK, () -> hub.tell(News.of(before.id(), before.lastSeq())));
  }

  private void finish(Handle handle, Edit edit) {
    also.accept(handle, edit);
    Nodes.say(store, handle, edit.before().id(), edit.before().lastSeq());
  }

  private void publish(Edit edit) {
    var before = edit.before();
    hub.tell(new News(before.id(), before.lastSeq(), edit.events(), edit.after()));
  }

  /** The conversation of an id. */
  public Optional<Conversation> byId(String id) {
    return store.read(handle -> log.byId(handle, id));
  }

  /** The conversation of a customer's token. */
  Optional<Conversation> byToken(String token) {
    var hash = Token.hash(token);
    return store.read(handle -> log.byToken(handle, hash));
  }

  /** A conversation's events after a number, in order, a page of them. */
  public List<Event> events(String id, long after) {
    return store.read(handle -> log.events(handle, id, after, PAGE));
  }

  /** A message that was taken before. */
  public Optional<Sent> sent(String id, String clientId) {
    return store.read(handle -> SentLog.find(handle, id, clientId));
  }

  /** How far both sides are. */
  public Map<String, Marks.Mark> marks(String id) {
    return store.read(handle -> Marks.of(handle, id));
  }

  /** Moves a side's mark forward and tells the other side. */
  public void mark(String id, String side, Marks.Mark mark) {
    store.write(handle -> {
      Marks.advance(handle, id, side, mark);
      return true;
    });
    var isRead = mark.read() > 0;
    hub.pass(
        id,
        new Hub.Fleeting(
            isRead ? "read" : "delivered", side, isRead ? mark.read() : mark.delivered()));
  }

  /** Whose conversations are whose. */
  Persons persons() {
    return persons;
  }

  /** Receipts and requests. */
  public Records records() {
    return records;
  }

  /** The receipt of an id, as JSON. */
  public Optional<String> receipt(String id) {
    return store.read(handle -> records.receiptBody(handle, id));
  }

  /** A conversation's requests. */
  public List<Records.Request> requests(String id) {
    return store.read(handle -> records.requests(handle, id));
  }
}
