package dev.annai.chat;

import dev.annai.dialogue.Reading.OrderQuery;
import dev.annai.shop.Lookup;
import dev.annai.shop.OrderBook;
import dev.annai.store.Ticker;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Looks orders up, but not for somebody who guesses: after 30 wrong tries for one order within an
 * hour, over all conversations, it is as if it did not exist.
 */
final class Orders {

  private static final int TRIES = 30;
  private static final long HOUR = TimeUnit.HOURS.toMillis(1);
  private static final int WATCHED = 100_000;

  private final Ticker ticker;
  private final Map<String, Tries> triesByOrder =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Tries> eldest) {
          return size() > WATCHED;
        }
      };

  Orders(Ticker ticker) {
    this.ticker = ticker;
  }

  /** Wrong tries for one order since a moment; the last one allowed begins the hour anew. */
  private record Tries(long since, int wrong) {
    Tries andOne(long now) {
      if (now - since >= HOUR) {
        return new Tries(now, 1);
      }
      return new Tries(wrong + 1 == TRIES ? now : since, wrong + 1);
    }
  }

  /** What came of looking for what a reading asks for. */
  Lookup find(OrderBook book, @Nullable OrderQuery query) {
    if (query == null) {
      return new Lookup.NotAsked();
    }
    if (isStopped(query.number())) {
      return new Lookup.NotFound();
    }
    var lookup = book.find(query.number(), query.lastFour());
    if (lookup instanceof Lookup.NotFound) {
      countWrong(query.number());
    }
    return lookup;
  }

  private boolean isStopped(String order) {
    synchronized (triesByOrder) {
      var tries = triesByOrder.get(order);
      return tries != null && tries.wrong() >= TRIES && ticker.millis() - tries.since() < HOUR;
    }
  }

  private void countWrong(String order) {
    var now = ticker.millis();
    synchronized (triesByOrder) {
      triesByOrder.merge(order, new Tries(now, 1), (old, one) -> old.andOne(now));
    }
  }
}
