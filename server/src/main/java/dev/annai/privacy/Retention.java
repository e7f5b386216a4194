package dev.annai.privacy;

import dev.annai.store.Conversation;
import dev.annai.store.ConversationLog;
import dev.annai.store.Erasures;
import dev.annai.store.Periodic;
import dev.annai.store.Store;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Removes words when their time has come, or when somebody asks and the law allows it. */
public final class Retention implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Retention.class);
  private static final Duration PAUSE = Duration.ofMinutes(10);
  private static final int BATCH = 200;

  private final Store store;
  private final ConversationLog log;
  private final Keeping keeping;
  private final Clock clock;
  private final Periodic rounds;

  /** Removes from a store by these rules, again and again. */
  public Retention(Store store, Keeping keeping, Clock clock) {
    this.store = store;
    this.log = new ConversationLog(store.seal());
    this.keeping = keeping;
    this.clock = clock;
    this.rounds = Periodic.start("retention", PAUSE, this::removeWhatIsDue);
  }

  /** From where it removes. */
  Store store() {
    return store;
  }

  /** The clock by which it removes. */
  Clock clock() {
    return clock;
  }

  /** Removes all whose time has come. */
  void removeWhatIsDue() {
    var now = clock.instant();
    keeping.spans().forEach((category, span) -> removeIdle(category, now.minus(span.most()), now));
    removeAsked(now);
  }

  /** Whoever goes on writing, or has a graver matter by now, moves the day on which it may be. */
  private void removeAsked(Instant now) {
    Supplier<List<String>> next =
        () -> store.read(handle -> Erasures.asked(handle, now.toEpochMilli(), BATCH));
    for (var ids = next.get(); !ids.isEmpty(); ids = next.get()) {
      for (var id : ids) {
        store.read(handle -> log.byId(handle, id)).ifPresent(it -> remove(it, "asked for"));
      }
    }
  }

  /**
   * Removes a conversation's words because somebody asked.
   *
   * @return until when they must be kept, when they must
   */
  Optional<Instant> remove(Conversation conversation, String why) {
    var now = clock.instant();
    var least = keeping.of(conversation.category()).least();
    var until = Instant.ofEpochMilli(conversation.lastAt()).plus(least);
    var mustWait = until.isAfter(now);
    store.write(handle -> {
      if (mustWait) {
        Erasures.eraseLater(handle, conversation.id(), until.toEpochMilli(), why);
      } else {
        Erasures.erase(handle, conversation.id(), now.toEpochMilli(), why);
      }
      return true;
    });
    LOG.info("erasure conversation={} later={}", conversation.id(), mustWait);
    return mustWait ? Optional.of(until) : Optional.empty();
  }

  @Override
  public void close() {
    rounds.close();
  }

  private void removeIdle(String category, Instant since, Instant now) {
    remove(
        () -> store.read(h -> Erasures.idle(h, category, since.toEpochMilli(), BATCH)),
        "kept long enough",
        now);
  }

  /** In batches, each its own transaction, so that customers need not wait for it. */
  private void remove(Supplier<List<String>> next, String why, Instant now) {
    for (var ids = next.get(); !ids.isEmpty(); ids = next.get()) {
      var batch = ids;
      store.write(handle -> {
        batch.forEach(id -> Erasures.erase(handle, id, now.toEpochMilli(), why));
        return true;
      });
      LOG.info("removed conversations={} why=\"{}\"", batch.size(), why);
    }
  }
}
