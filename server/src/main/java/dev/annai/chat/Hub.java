package dev.annai.chat;

import dev.annai.store.Conversation;
import dev.annai.store.Event;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArraySet;
import org.jspecify.annotations.Nullable;

/**
 * Tells whoever listens on this node that a conversation has gone on. A listener that missed
 * something sees it from the numbers and reads the log, so nothing is lost when a word is.
 *
 * <p>Safe for use by many threads.
 */
public final class Hub {

  private final ConcurrentHashMap<String, Set<Listener>> byConversation = new ConcurrentHashMap<>();
  private final Set<Listener> everywhere = new CopyOnWriteArraySet<>();

  /** Somebody who follows conversations. Called from many threads; must not block. */
  public interface Listener {

    /**
     * A conversation went on.
     *
     * @param events what is new, in order; empty when only the number is known
     * @param after how it stands; absent when only the number is known
     */
    void wentOn(String id, List<Event> events, @Nullable Conversation after);

    /** Something fleeting that is not kept: typing, read and delivered. */
    default void passed(String id, Fleeting fleeting) {}
  }

  /**
   * Something that is not kept.
   *
   * @param kind {@code typing}, {@code read} or {@code delivered}
   * @param from {@code customer} or {@code agent}
   * @param seq up to which event; 0 for typing
   */
  public record Fleeting(String kind, String from, long seq) {}

  /** Follows one conversation. */
  public void follow(String id, Listener listener) {
    byConversation.computeIfAbsent(id, key -> ConcurrentHashMap.newKeySet()).add(listener);
  }

  /** No longer follows one conversation. */
  public void leave(String id, Listener listener) {
    byConversation.computeIfPresent(
        id,
        (key, listeners) -> {
          listeners.remove(listener);
          return listeners.isEmpty() ? null : listeners;
        });
  }

  /** Follows all conversations. */
  public void followAll(Listener listener) {
    everywhere.add(listener);
  }

  /** No longer follows all conversations. */
  public void leaveAll(Listener listener) {
    everywhere.remove(listener);
  }

  /** Tells that a conversation went on. */
  public void wentOn(String id, List<Event> events, @Nullable Conversation after) {
    byConversation.getOrDefault(id, Set.of()).forEach(l -> l.wentOn(id, events, after));
    everywhere.forEach(l -> l.wentOn(id, events, after));
  }

  /** Passes on something fleeting. */
  public void pass(String id, Fleeting fleeting) {
    byConversation.getOrDefault(id, Set.of()).forEach(l -> l.passed(id, fleeting));
    everywhere.forEach(l -> l.passed(id, fleeting));
  }
}
