package dev.annai.shop;

/**
 * Where orders are looked up. Implementations are called between reading and replying; they may
 * block, but not for longer than a customer waits, and they do not throw.
 */
public interface OrderBook {

  /**
   * Finds an order for whoever gives its number and the last four digits of its telephone number.
   *
   * @return {@link Lookup.Found}; {@link Lookup.NotFound} for an unknown number and for wrong
   *     digits alike; {@link Lookup.Unreachable} when the order system does not answer
   */
  Lookup find(String number, String lastFour);
}
