package dev.annai.rules.fact;

import dev.annai.shop.Goods;
import java.util.Map;

/** Goods were named that do not come back for a change of mind. */
public record Excluded(Goods goods) implements Fact {

  @Override
  public Map<String, Object> said() {
    return Map.of("goods", goods);
  }
}
