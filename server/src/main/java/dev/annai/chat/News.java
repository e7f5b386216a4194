package dev.annai.chat;

import dev.annai.store.Conversation;
import dev.annai.store.Event;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A conversation went on.
 *
 * @param after number of the last event before the news
 * @param events what is new, in order; empty when it is not at hand and must be read
 * @param now how the conversation stands; absent when it is not at hand
 */
public record News(String id, long after, List<Event> events, @Nullable Conversation now) {

  public News {
    events = List.copyOf(events);
  }

  /** News that is not at hand. */
  static News of(String id, long after) {
    return new News(id, after, List.of(), null);
  }
}
