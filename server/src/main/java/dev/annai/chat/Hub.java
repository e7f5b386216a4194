package dev.annai.chat;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.BiConsumer;

/**
 * Tells whoever listens on this node that a conversation has gone on. A listener that missed
 * something sees it from the numbers and reads the log, so nothing is lost when a word is.
 *
 * <p>Safe for use by many threads.
 */
public final class Hub {

  private final ConcurrentHashMap<String, Set<Listener>> byConversation = new ConcurrentHashMap<>();
  private final Set<Listener> everywhere = new CopyOnWriteArraySet<>();
  private volatile BiConsumer<String, Fleeting> otherNodes = (id, fleeting) -> {};

  /** Somebody who follows conversations. Called from many threads; must not block. */
  public interface Listener {

    /** A conversation went on. */
    void wentOn(News news);

    /** Words may have been lost: look whether something went on. */
    void lookAgain();

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
    byConversation.compute(
        id,
        (key, listeners) -> {
          var all = listeners == null ? ConcurrentHashMap.<Listener>newKeySet() : listeners;
          all.add(listener);
          return all;
        });
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

  /** Tells this node that a conversation went on. */
  public void tell(News news) {
    byConversation.getOrDefault(news.id(), Set.of()).forEach(l -> l.wentOn(news));
    everywhere.forEach(l -> l.wentOn(news));
  }

  /** Tells this node something fleeting. */
  void tell(String id, Fleeting fleeting) {
    byConversation.getOrDefault(id, Set.of()).forEach(l -> l.passed(id, fleeting));
    everywhere.forEach(l -> l.passed(id, fleeting));
  }

  /** Passes something fleeting on, to this node and the others. */
  public void pass(String id, Fleeting fleeting) {
    tell(id, fleeting);
    otherNodes.accept(id, fleeting);
  }

  /** How other nodes are told what is fleeting. */
  void passOn(BiConsumer<String, Fleeting> otherNodes) {
    this.otherNodes = otherNodes;
  }

  /** Tells everybody that words may have been lost. */
  void lookAgain() {
    byConversation.values().forEach(listeners -> listeners.forEach(Listener::lookAgain));
    everywhere.forEach(Listener::lookAgain);
  }
}
