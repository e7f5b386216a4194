package dev.annai.rules.fact;

import dev.annai.shop.Money;
import java.util.Map;

/**
 * What is paid at the door for an amount that was named.
 *
 * @param amount of the goods
 * @param delivery the delivery fee, with what a place that was named adds
 * @param charge what paying at the door costs
 */
public record AtDoor(Money amount, Money delivery, Money charge) implements Fact {

  @Override
  public Map<String, Object> said() {
    var total = amount.amount() + delivery.amount() + charge.amount();
    return Map.of(
        "amount", amount,
        "delivery", delivery,
        "charge", charge,
        "total", new Money(total, amount.currency()));
  }
}
