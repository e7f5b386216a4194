package dev.annai.chat;

import dev.annai.dialogue.Reply.Handoff;
import dev.annai.store.Conversation;
import dev.annai.store.Conversation.Place;
import dev.annai.store.Store;
import java.time.Duration;
import java.time.Instant;

/** The conversations that wait for a person, the most urgent first, then the longest. */
final class Queue {

  private final Store store;

  Queue(Store store) {
    this.store = store;
  }

  /** The place of a conversation that comes now. */
  Place place(Handoff handoff, Instant now) {
    var due = now.plus(Duration.ofMinutes(handoff.firstResponseMinutes()));
    return new Place(
        handoff.queue(),
        handoff.priority(),
        handoff.reason().id(),
        now.toEpochMilli(),
        due.toEpochMilli());
  }

  /** How many come before a conversation that waits. */
  int ahead(Conversation conversation) {
    var place = conversation.place();
    if (place == null) {
      return 0;
    }
    var sql =
        """
        select count(*) from conversation where state = 'waiting' and queue = :queue
          and id <> :id
          and (priority < :priority or (priority = :priority and waiting_since <= :since))
        """;
    return store.read(handle -> {
      try (var query = handle.createQuery(sql)) {
        return query
            .bind("queue", place.queue())
            .bind("id", conversation.id())
            .bind("priority", place.priority())
            .bind("since", place.since())
            .mapTo(Integer.class)
            .one();
      }
    });
  }
}
