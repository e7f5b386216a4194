package dev.annai.hook;

import dev.annai.chat.Happening;
import dev.annai.chat.Happening.Filed;
import dev.annai.chat.Happening.Moved;
import dev.annai.chat.Happening.Rated;
import dev.annai.chat.WireMessage;
import dev.annai.http.Json;
import dev.annai.store.Edit;
import dev.annai.store.Event;
import dev.annai.store.Outbox;
import dev.annai.store.Outbox.Item;
import dev.annai.store.State.Cause;
import dev.annai.store.Ticker;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/** What is told: handed over, closed, rated, return requested. Ids and numbers, no words. */
public final class Hooks {

  private final Ticker ticker;

  /** Tells what happens by this clock. */
  public Hooks(Ticker ticker) {
    this.ticker = ticker;
  }

  /** What somebody is told. */
  record Told(String type, Map<String, Object> data) {}

  /** Writes what is to be told of a change, in the change's own transaction. */
  public void write(Handle handle, Edit edit) {
    for (var event : edit.events()) {
      told(Happening.of(event))
          .ifPresent(told -> Outbox.insert(handle, item(edit.before().id(), event, told)));
    }
  }

  /** The id is made of conversation and number: whoever is told twice can see that it is once. */
  private Item item(String conversation, Event event, Told told) {
    var id = conversation + "." + event.seq();
    var body = new TreeMap<String, Object>();
    body.put("id", id);
    body.put("type", told.type());
    body.put("at", WireMessage.at(event.at()));
    body.put("conversation", conversation);
    body.put("data", told.data());
    return Item.fresh(id, told.type(), Json.text(body), ticker.millis());
  }

  private static Optional<Told> told(Happening happening) {
    return switch (happening) {
      case Moved moved when moved.cause() == Cause.HANDED_OVER ->
          Optional.of(
              new Told(
                  "conversation.handed-over",
                  Map.of(
                      "reason", String.valueOf(moved.reason()),
                      "queue", String.valueOf(moved.queue()))));
      case Moved moved when moved.cause() == Cause.CLOSED ->
          Optional.of(new Told("conversation.closed", Map.of("from", moved.from().id())));
      case Rated rated ->
          Optional.of(new Told("conversation.rated", Map.of("score", rated.score())));
      case Filed filed when filed.kind().equals("return") ->
          Optional.of(
              new Told(
                  "return.requested", Map.of("number", filed.number(), "order", filed.order())));
      default -> Optional.empty();
    };
  }
}
