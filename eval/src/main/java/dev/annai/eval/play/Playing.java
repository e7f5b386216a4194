package dev.annai.eval.play;

import dev.annai.dialogue.Bot;
import dev.annai.dialogue.Choice;
import dev.annai.dialogue.Dialogue;
import dev.annai.dialogue.Reading;
import dev.annai.dialogue.Reply;
import dev.annai.eval.play.Played.Came;
import dev.annai.eval.set.Script;
import dev.annai.eval.set.Script.Expectation;
import dev.annai.eval.set.Script.Pressed;
import dev.annai.eval.shell.Progress;
import dev.annai.knowledge.Loading.Loaded;
import dev.annai.shop.Lookup;
import dev.annai.shop.OrderBook;
import dev.annai.text.Utterance;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Plays scripts with a pack's bot, looking orders up as the server does. After a hand-over the bot
 * is silent.
 */
public final class Playing {

  private final Bot bot;
  private final OrderBook orders;

  private Playing(Bot bot, OrderBook orders) {
    this.bot = bot;
    this.orders = orders;
  }

  /** Plays all scripts, on all cores; the results are in their order. */
  public static List<Played> all(Loaded pack, List<Script> scripts) {
    try (var progress = Progress.of("dialogues", scripts.size());
        var bot = Bot.of(pack.knowledge(), null)) {
      var playing = new Playing(bot, pack.orders());
      return scripts.parallelStream()
          .map(script -> progress.counted(playing.play(script)))
          .toList();
    }
  }

  private Played play(Script script) {
    var came = new ArrayList<Came>();
    var dialogue = Dialogue.start(script.id(), script.language(), script.store());
    var silent = false;
    for (var turn : script.turns()) {
      var offered = came.isEmpty() ? List.<Choice>of() : came.getLast().choices();
      var pressed = pressed(turn.choice(), offered);
      var said = turn.user().isEmpty() ? label(pressed, offered) : turn.user();
      if (silent) {
        var nothing = new Came(said, Expectation.SILENT, null, null, "", List.of(), List.of());
        came.add(nothing.judged(turn.expect()));
      } else {
        var reading = bot.read(dialogue, Utterance.of(said), pressed);
        var reply = bot.reply(dialogue, reading, lookUp(reading), turn.now());
        dialogue = reply.next();
        silent = reply.handoff() != null;
        came.add(came(said, reply).judged(turn.expect()));
      }
      if (!came.getLast().differences().isEmpty()) {
        break;
      }
    }
    return new Played(script, came);
  }

  private Lookup lookUp(Reading reading) {
    var order = reading.order();
    return order == null ? new Lookup.NotAsked() : orders.find(order.number(), order.lastFour());
  }

  private static Came came(String said, Reply reply) {
    var handoff = reply.handoff();
    return new Came(
        said,
        reply.decision().act(),
        reply.entry(),
        handoff == null ? null : handoff.reason().id(),
        reply.text(),
        reply.choices(),
        List.of());
  }

  private static @Nullable String pressed(@Nullable Pressed pressed, List<Choice> offered) {
    return switch (pressed) {
      case null -> null;
      case Pressed.Value value -> value.value();
      case Pressed.Place place ->
          place.place() >= 1 && place.place() <= offered.size()
              ? offered.get(place.place() - 1).value()
              : "choice " + place.place() + " of " + offered.size();
    };
  }

  /** The widget sends a choice with its label as the text. */
  private static String label(@Nullable String pressed, List<Choice> offered) {
    return offered.stream()
        .filter(choice -> choice.value().equals(pressed))
        .map(Choice::label)
        .findFirst()
        .orElse("");
  }
}
