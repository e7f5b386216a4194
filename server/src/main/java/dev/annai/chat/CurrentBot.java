package dev.annai.chat;

import dev.annai.dialogue.Bot;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
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

  /** Begins with a bot. */
  public static CurrentBot of(Bot bot) {
    return new CurrentBot(new Use(bot));
  }

  /** Runs a turn, or anything else that needs a bot. */
  public <T> T with(Function<Bot, T> turn) {
    var use = enter();
    try {
      return turn.apply(use.bot);
    } finally {
      use.leave();
    }
  }

  /** Replaces the bot; turns that began with the old one end with it. */
  public void replace(Bot next) {
    current.getAndSet(new Use(next)).leave();
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
    private final AtomicInteger holders = new AtomicInteger(1);

    Use(Bot bot) {
      this.bot = bot;
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
