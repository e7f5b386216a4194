package dev.annai.chat;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.annai.chat.Happening.Said;
import dev.annai.dialogue.Choice;
import dev.annai.store.Event;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A message as it stands on the wire.
 *
 * @param clientId the id that the sender gave it; lets a page know its own message again
 * @param agent name of the agent who wrote it
 * @param receipt id of the bot's receipt; at the desk only
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WireMessage(
    long seq,
    String from,
    String at,
    String text,
    @Nullable String entry,
    @Nullable List<Choice> choices,
    @Nullable String act,
    @Nullable String clientId,
    @Nullable String agent,
    @Nullable String receipt) {

  /** The message of an event as the customer sees it; none where nothing was said. */
  public static Optional<WireMessage> of(Event event) {
    return Happening.of(event) instanceof Said said
        ? Optional.of(of(event, said))
        : Optional.empty();
  }

  /** The messages of events, in order, as the customer sees them. */
  public static List<WireMessage> of(List<Event> events) {
    return messages(events).toList();
  }

  /** The messages of events, in order, with what only the desk sees. */
  public static List<WireMessage> forDesk(List<Event> events) {
    return events.stream()
        .<WireMessage>mapMulti((event, next) -> {
          if (Happening.of(event) instanceof Said said) {
            next.accept(of(event, said).withReceipt(said.receipt()));
          }
        })
        .toList();
  }

  /** A moment of the business clock as it stands on the wire. */
  public static String at(long millis) {
    return Instant.ofEpochMilli(millis).toString();
  }

  private static Stream<WireMessage> messages(List<Event> events) {
    return events.stream().map(WireMessage::of).flatMap(Optional::stream);
  }

  private static WireMessage of(Event event, Said said) {
    var decision = said.decision();
    return new WireMessage(
        event.seq(),
        said.from(),
        at(event.at()),
        said.text(),
        said.entry(),
        said.choices(),
        decision == null ? null : decision.act(),
        said.clientId(),
        said.by(),
        null);
  }

  private WireMessage withReceipt(@Nullable String receipt) {
    return new WireMessage(seq, from, at, text, entry, choices, act, clientId, agent, receipt);
  }
}
