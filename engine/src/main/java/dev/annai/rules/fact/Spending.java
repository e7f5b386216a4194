package dev.annai.rules.fact;

import dev.annai.shop.Money;
import java.util.Map;

/**
 * What an amount that was named is worth in points, and whether it can be paid in instalments.
 *
 * @param amount what is spent
 * @param points what it earns
 * @param instalmentsFrom the amount from which instalments are possible
 */
public record Spending(Money amount, long points, Money instalmentsFrom) implements Fact {

  /** Whether it can be paid in instalments. */
  public boolean inInstalments() {
    return amount.amount() >= instalmentsFrom.amount();
  }

  @Override
  public Map<String, Object> said() {
    return Map.of("amount", amount, "points", points, "instalmentsFrom", instalmentsFrom);
  }
}
