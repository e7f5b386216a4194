package dev.annai.rules.fact;

import java.util.Map;

/**
 * A request that was filed in this conversation for the order that is spoken of.
 *
 * @param kind {@code return}, {@code exchange}, {@code cancel}, {@code address}
 * @param number the request's number, already told to the customer
 * @param complaint something was wrong with the goods
 */
public record Filed(String kind, String number, boolean complaint) implements Fact {
  @Override
  public Map<String, Object> said() {
    return Map.of("kind", kind, "number", number);
  }
}
