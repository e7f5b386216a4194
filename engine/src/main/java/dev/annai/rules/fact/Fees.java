package dev.annai.rules.fact;

import dev.annai.shop.Money;
import dev.annai.shop.Region;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What delivery costs to a place that was named, or for an amount that was named.
 *
 * @param place where to; empty when only an amount was named
 * @param amount for how much; empty when only a place was named
 * @param fee the fee without surcharge for the amount; without an amount the fee below {@code
 *     freeFrom}
 * @param surcharge what is added for the place, also where the fee is free
 * @param freeFrom from what amount the fee is free
 */
public record Fees(
    Optional<Region> place, Optional<Money> amount, Money fee, Money surcharge, Money freeFrom)
    implements Fact {

  /** Whether a place was named. */
  public boolean toPlace() {
    return place.isPresent();
  }

  /** Whether an amount was named. */
  public boolean forAmount() {
    return amount.isPresent();
  }

  /** Whether the place costs more. */
  public boolean remote() {
    return surcharge.amount() > 0;
  }

  @Override
  public Map<String, Object> said() {
    var said = new HashMap<String, Object>();
    place.ifPresent(region -> said.put("place", region));
    amount.ifPresent(money -> said.put("amount", money));
    said.put("fee", fee);
    said.put("surcharge", surcharge);
    said.put("total", new Money(fee.amount() + surcharge.amount(), fee.currency()));
    said.put("freeFrom", freeFrom);
    said.put("free", fee.amount() == 0 ? "yes" : "no");
    return said;
  }
}
