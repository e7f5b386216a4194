package dev.annai.chat;

import dev.annai.chat.Happening.Opened;
import dev.annai.chat.Happening.Rated;
import dev.annai.chat.Happening.Said;
import dev.annai.chat.Journal.Change;
import dev.annai.http.Figures;
import dev.annai.http.Json;
import dev.annai.http.Problem;
import dev.annai.store.Conversation;
import dev.annai.store.Conversation.Origin;
import dev.annai.store.Persons.Known;
import dev.annai.store.SentLog.Sent;
import dev.annai.store.Store;
import dev.annai.store.Ticker;
import dev.annai.store.Token;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Conversations as customers have them. Safe for use by many threads. */
public final class Conversations {

  /** Events of one conversation; nobody reads more, and no customer writes as much. */
  private static final long LONGEST = 10_000;

  private final CurrentBot bot;
  private final Journal journal;
  private final Clock clock;
  private final Ticker ticker;
  private final Identities identities;
  private final Orders orders;
  private final Queue queue;
  private final Figures figures;
  private final Drift drift;

  /** Conversations that are led by this bot and kept in this store. */
  public Conversations(
      CurrentBot bot,
      Store store,
      Journal journal,
      Clock clock,
      Identities identities,
      Figures figures,
      Drift drift) {
    this.bot = bot;
    this.journal = journal;
    this.clock = clock;
    this.ticker = store.ticker();
    this.identities = identities;
    this.orders = new Orders(ticker);
    this.queue = new Queue(store);
    this.figures = figures;
    this.drift = drift;
  }

  /** A conversation that was opened, and the only copy of its token. */
  record Fresh(String id, String token, String state, List<WireMessage> messages) {}

  /**
   * Opens a conversation; the bot greets.
   *
   * @param identity as the shop's page gave it
   * @throws Problem 403 for an identity that cannot be believed
   */
  Fresh open(Origin origin, @Nullable String identity) {
    var at = clock.millis();
    var token = Token.secret();
    var edit = Conversation.begin(Token.id(), Token.hash(token), at, origin).edit();
    var known = new ArrayList<Known>();
    if (identity != null) {
      var customer = identities.read(identity, ticker.millis()).orElseThrow(Problem::notIdentified);
      var dialogue = Turn.begin(edit.before()).with(customer.name(), customer.lastFour());
      edit.dialogue(Json.text(dialogue));
      known.add(Known.proven(customer.phone()));
    }
    new Opened(origin.language(), origin.store(), origin.page()).append(edit, at);
    greeting(origin.language(), origin.store())
        .ifPresent(text -> Said.bot(text, List.of(), null, null).append(edit, at));
    journal.begin(edit, known);
    return new Fresh(
        edit.before().id(), token, edit.after().state().id(), WireMessage.of(edit.events()));
  }

  private Optional<String> greeting(@Nullable String language, @Nullable String store) {
    return bot.with(bot -> {
      var knowledge = bot.knowledge();
      Fields.requireStore(knowledge, store);
      var shop = Map.of("shop", SystemTexts.shop(knowledge, language));
      return SystemTexts.text(knowledge, language, SystemTexts.WELCOME, shop);
    });
  }

  /**
   * The conversation of a customer.
   *
   * @throws Problem 401 for a token that opens nothing, 404 for one that opens another conversation
   */
  Conversation of(String id, String token) {
    var conversation = journal.byToken(token).orElseThrow(Problem::unauthorized);
    if (!conversation.id().equals(id)) {
      throw Problem.notFound();
    }
    return conversation;
  }

  /** Takes a customer's message; the same one again is answered in the same way. */
  Answered say(String id, Message message) {
    return journal.change(id, before -> turn(before, message)).orElseThrow(Problem::notFound);
  }

  private Change<Answered> turn(Conversation before, Message message) {
    var earlier = journal.sent(before.id(), message.clientId());
    if (earlier.isPresent()) {
      return Change.of(before.edit(), again(before.id(), earlier.get(), message));
    }
    if (before.blocked() || before.lastSeq() >= LONGEST) {
      throw Problem.forbidden("this conversation takes no more messages");
    }
    var begun = System.nanoTime();
    var change =
        bot.with((bot, book) ->
            Turn.take(
                new Turn.Surroundings(bot, book, orders, queue, journal, clock.instant()),
                before,
                message));
    count(change.outcome().decision(), System.nanoTime() - begun);
    return change;
  }

  private void count(@Nullable WireDecision decision, long nanos) {
    if (decision != null) {
      var handoff = decision.handoff();
      figures.turn(decision.act(), handoff == null ? null : handoff.reason(), nanos);
      drift.decided(decision);
    }
  }

  private Answered again(String id, Sent sent, Message message) {
    if (!sent.digest().equals(message.digest())) {
      throw Problem.conflict(
          "clientId: taken before with another text (expected: a new UUID for a new message)",
          Map.of("field", "clientId"));
    }
    var events =
        journal.events(id, sent.firstSeq()).stream()
            .filter(event -> event.seq() <= sent.lastSeq())
            .toList();
    var said =
        events.stream()
            .map(Happening::of)
            .filter(Said.class::isInstance)
            .map(Said.class::cast)
            .toList();
    return new Answered(
        WireMessage.of(events),
        said.stream().map(Said::decision).filter(Objects::nonNull).findFirst().orElse(null),
        sent.state().id(),
        said.stream().map(Said::receipt).filter(Objects::nonNull).findFirst().orElse(null));
  }

  /** Keeps what the customer thought of the conversation. */
  void rate(String id, int score, @Nullable String text) {
    journal.change(
        id,
        before -> {
          var edit = before.edit();
          new Rated(score, text).append(edit, clock.millis());
          return Change.of(edit, true);
        });
  }
}
