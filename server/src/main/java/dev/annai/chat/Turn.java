package dev.annai.chat;

import dev.annai.chat.Happening.Said;
import dev.annai.dialogue.Bot;
import dev.annai.dialogue.Dialogue;
import dev.annai.dialogue.Effect;
import dev.annai.dialogue.Reply;
import dev.annai.http.Json;
import dev.annai.shop.Lookup;
import dev.annai.shop.OrderBook;
import dev.annai.store.Conversation;
import dev.annai.store.Edit;
import dev.annai.store.Persons;
import dev.annai.store.Persons.Known;
import dev.annai.store.Records;
import dev.annai.store.SentLog;
import dev.annai.store.State;
import dev.annai.text.Language;
import dev.annai.text.Utterance;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One customer's message and all that it brings about. Made for one try, by one thread. */
final class Turn {

  private static final Logger LOG = LoggerFactory.getLogger(Turn.class);

  private final Bot bot;
  private final Conversation before;
  private final Message message;
  private final Instant now;
  private final Edit edit;
  private final List<Consumer<Handle>> also = new ArrayList<>();
  private @Nullable WireDecision decision;
  private @Nullable String receipt;

  private Turn(Bot bot, Conversation before, Message message, Instant now) {
    this.bot = bot;
    this.before = before;
    this.message = message;
    this.now = now;
    this.edit = before.edit();
  }

  /** What a turn needs besides the message. */
  record Surroundings(
      Bot bot, OrderBook book, Orders orders, Queue queue, Journal journal, Instant now) {
    Records records() {
      return journal.records();
    }
  }

  /** Takes a message as far as the change that it makes. */
  static Journal.Change<Answered> take(Surroundings with, Conversation before, Message message) {
    var turn = new Turn(with.bot(), before, message, with.now());
    if (before.state() == State.CLOSED) {
      turn.openAgain();
    }
    var first = Said.customer(message.text(), message.clientId(), message.choice());
    var seq = turn.say(first);
    if (turn.edit.after().state() == State.BOT) {
      turn.answer(with);
    }
    return turn.change(seq);
  }

  private long say(Said said) {
    return said.append(edit, now.toEpochMilli());
  }

  private void openAgain() {
    edit.move(State.Cause.WROTE_AGAIN).place(null);
    Happening.Moved.of(State.Cause.WROTE_AGAIN, State.CLOSED, State.BOT, null, null)
        .append(edit, now.toEpochMilli());
  }

  /** The turn boundary: whatever is wrong with a rule, the conversation goes on. */
  private void answer(Surroundings with) {
    try {
      answer(with, dialogue());
    } catch (RuntimeException e) {
      LOG.error(
          "turn failed conversation={} seq={} knowledge={} now={}",
          before.id(),
          before.lastSeq(),
          bot.knowledge().version(),
          now,
          e);
      apologise();
    }
  }

  private Dialogue dialogue() {
    if (!before.dialogue().isEmpty()) {
      return Json.read(before.dialogue(), Dialogue.class);
    }
    return begin(before);
  }

  /** What the bot remembers of a conversation in which nothing was said yet. */
  static Dialogue begin(Conversation fresh) {
    var origin = fresh.origin();
    var language = origin.language() == null ? null : Language.of(origin.language());
    return Dialogue.start(fresh.id(), language, origin.store());
  }

  private void answer(Surroundings with, Dialogue dialogue) {
    var reading = bot.read(dialogue, Utterance.of(message.text()), message.choice());
    var lookup = with.orders().find(with.book(), reading.order());
    var reply = bot.reply(dialogue, reading, lookup, now);
    var id = WireReceipt.id(dialogue, reply.receipt());
    var body = Json.text(WireReceipt.of(dialogue, reply.receipt()));
    var wire = WireDecision.of(reply);
    var next = Json.text(reply.next());
    know(with.journal().persons(), known(lookup, reply));
    receipt = id;
    decision = wire;
    var kept = with.records().receipt(id, before.id(), now.toEpochMilli(), body);
    also.add(handle -> with.records().insertReceipt(handle, kept));
    say(Said.bot(reply.text(), reply.choices(), wire, id));
    edit.dialogue(next)
        .language(reply.language().tag())
        .mood(Moods.worse(before.mood(), reply.mood(), reply.next().turns()))
        .category(Categories.after(before.category(), reply));
    reply.effects().forEach(effect -> carryOut(effect, with.records()));
    handOver(reply, with.queue());
  }

  private void know(Persons persons, List<Known> known) {
    if (!known.isEmpty()) {
      also.add(handle -> persons.insert(handle, before.id(), known));
    }
  }

  /** Whoever was shown an order has proven whose it is; an address they may only say is theirs. */
  private static List<Known> known(Lookup lookup, Reply reply) {
    var known = new ArrayList<Known>();
    if (lookup instanceof Lookup.Found(var order)) {
      Stream.of(order.number(), order.phone(), order.email())
          .map(Known::proven)
          .forEach(known::add);
    }
    for (var effect : reply.effects()) {
      switch (effect) {
        case Effect.FileRequest file ->
            Stream.of(file.order(), file.fields().getOrDefault("email", ""))
                .map(Known::said)
                .forEach(known::add);
        case Effect.LeaveAddress leave -> known.add(Known.said(leave.address()));
      }
    }
    return known;
  }

  private void carryOut(Effect effect, Records records) {
    var at = now.toEpochMilli();
    switch (effect) {
      case Effect.FileRequest file -> {
        new Happening.Filed(file.number(), file.kind(), file.order(), file.fields())
            .append(edit, at);
        var request =
            new Records.Request(
                file.number(), at, file.kind(), file.order(), Json.text(file.fields()));
        also.add(handle -> records.insertRequest(handle, before.id(), request));
      }
      case Effect.LeaveAddress leave -> new Happening.LeftAddress(leave.address()).append(edit, at);
    }
  }

  private void handOver(Reply reply, Queue queue) {
    var handoff = reply.handoff();
    if (handoff == null) {
      return;
    }
    edit.move(State.Cause.HANDED_OVER).place(queue.place(handoff, now));
    new Happening.Moved(
            State.Cause.HANDED_OVER,
            State.BOT,
            State.WAITING,
            null,
            null,
            handoff.queue(),
            handoff.reason().id(),
            null)
        .append(edit, now.toEpochMilli());
    var place = Map.of("place", queue.ahead(edit.after()) + 1);
    SystemTexts.text(bot.knowledge(), reply.language().tag(), SystemTexts.PLACE, place)
        .ifPresent(text -> say(Said.system(text)));
  }

  private void apologise() {
    var apology = Apology.in(bot.knowledge(), before.origin().language());
    decision = apology.decision();
    say(Said.bot(apology.text(), apology.choices(), decision, null));
  }

  private Journal.Change<Answered> change(long seq) {
    var after = edit.after();
    var sent =
        new SentLog.Sent(message.clientId(), message.digest(), seq, after.lastSeq(), after.state());
    also.add(handle -> SentLog.insert(handle, before.id(), sent));
    var replies = edit.events().stream().filter(event -> event.seq() > seq).toList();
    return new Journal.Change<>(
        edit,
        handle -> also.forEach(write -> write.accept(handle)),
        new Answered(WireMessage.of(replies), decision, after.state().id(), receipt));
  }
}
