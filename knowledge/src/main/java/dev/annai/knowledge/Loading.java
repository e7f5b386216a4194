package dev.annai.knowledge;

import dev.annai.dialogue.KnowledgeBase;
import dev.annai.shop.OrderBook;
import dev.annai.source.Finding;
import java.util.List;

/** What came of loading a pack. */
public sealed interface Loading {

  /**
   * A pack that can be used.
   *
   * @param knowledge what a bot knows from it
   * @param orders the orders of the pack; none when it has no orders.csv
   * @param warnings what an editor should look at, sorted by place
   */
  record Loaded(KnowledgeBase knowledge, OrderBook orders, List<Finding> warnings)
      implements Loading {}

  /**
   * A pack that cannot be used.
   *
   * @param findings all of them, warnings too, sorted by place; at least one error
   */
  record Broken(List<Finding> findings) implements Loading {}
}
