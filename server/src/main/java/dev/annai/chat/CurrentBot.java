package dev.annai.chat;

import dev.annai.dialogue.Bot;
import dev.annai.shop.OrderBook;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The bot of the newest good knowledge. A turn sees one bot from beginning to end; a bot that was
 * replaced is closed when its last turn has ended.
 */
public final class CurrentBot implements AutoCloseable {

  private final AtomicReference<Use> current;

  private CurrentBot(Use first) {
    this.current = new AtomicReference<>(first);
  }

  /** Begins with a bot and the orders of the same knowledge. */
  public static CurrentBot of(Bot bot, OrderBook orders) {
    return new CurrentBot(new Use(bot, orders));
  }

  /** Runs something that needs a bot. */
  public <T> T with(Function<Bot, T> turn) {
    return with((bot, orders) -> turn.apply(bot));
  }

  /** Runs something that needs a bot and the orders. */
  public <T> T with(BiFunction<Bot, OrderBook, T> turn) {
    var use = enter();
    try {
      return turn.apply(use.bot, use.orders);
    } finally {
      use.leave();
    }
  }

  /** Replaces the bot; turns that began with the old one end with it. */
  public void replace(Bot next, OrderBook orders) {
    current.getAndSet(new Use(next, orders)).leave();
  }

  @Override
  public void close() {
    current.get().leave();
  }

  private Use enter() {
    while (true) {
      var use = current.get();
      if (use.enter()) {
        return use;
      }
      Thread.onSpinWait();
    }
  }

  /** A bot and how many hold it: this holder and each running turn; at none it is closed. */
  private static final class Use {
    private final Bot bot;
    private final OrderBook orders;
    private final AtomicInteger holders = new AtomicInteger(1);

    Use(Bot bot, OrderBook orders) {
      this.bot = bot;
      this.orders = orders;
    }

    boolean enter() {
      return holders.getAndUpdate(n -> n == 0 ? 0 : n + 1) > 0;
    }

    void leave() {
      if (holders.decrementAndGet() == 0) {
        bot.close();
      }
    }
  }
}
