package dev.annai.privacy;

import com.fasterxml.jackson.annotation.JsonRawValue;
import dev.annai.chat.Happening;
import dev.annai.chat.Happening.LeftAddress;
import dev.annai.chat.Happening.Rated;
import dev.annai.chat.Journal;
import dev.annai.chat.WireMessage;
import dev.annai.store.Conversation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that is kept of a conversation, for the person whose it is. */
final class Exports {

  private final Journal journal;

  Exports(Journal journal) {
    this.journal = journal;
  }

  /** All that is kept of a conversation. */
  record Export(
      String id,
      String openedAt,
      @Nullable String language,
      @Nullable String store,
      @Nullable String page,
      String category,
      List<WireMessage> messages,
      List<Filed> requests,
      List<Rating> ratings,
      List<String> addresses) {}

  /** A request of the customer. */
  record Filed(String number, String kind, String order, @JsonRawValue String fields, String at) {}

  /** What the customer thought of it. */
  record Rating(int score, @Nullable String text, String at) {}

  Export of(Conversation conversation) {
    var id = conversation.id();
    var origin = conversation.origin();
    var messages = new ArrayList<WireMessage>();
    var ratings = new ArrayList<Rating>();
    var addresses = new ArrayList<String>();
    for (var events = journal.events(id, 0);
        !events.isEmpty();
        events = journal.events(id, events.getLast().seq())) {
      messages.addAll(WireMessage.of(events));
      for (var event : events) {
        var happening = Happening.of(event);
        if (happening instanceof Rated(var score, var text)) {
          ratings.add(new Rating(score, text, WireMessage.at(event.at())));
        } else if (happening instanceof LeftAddress(var address)) {
          addresses.add(address);
        }
      }
    }
    return new Export(
        id,
        WireMessage.at(conversation.openedAt()),
        origin.language(),
        origin.store(),
        origin.page(),
        conversation.category(),
        messages,
        requests(id),
        ratings,
        addresses);
  }

  private List<Filed> requests(String id) {
    return journal.requests(id).stream()
        .map(r -> new Filed(r.number(), r.kind(), r.order(), r.fields(), WireMessage.at(r.at())))
        .toList();
  }
}
