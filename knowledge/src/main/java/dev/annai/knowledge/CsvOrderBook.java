package dev.annai.knowledge;

import dev.annai.shop.Lookup;
import dev.annai.shop.Order;
import dev.annai.shop.OrderBook;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The orders of a pack's {@code orders.csv}, in memory. Safe for use by many threads. */
public final class CsvOrderBook implements OrderBook {

  private final Map<String, Order> orderByNumber;

  private CsvOrderBook(Map<String, Order> orderByNumber) {
    this.orderByNumber = orderByNumber;
  }

  /** A book of these orders, each with a number of its own. */
  public static CsvOrderBook of(List<Order> orders) {
    return new CsvOrderBook(
        orders.stream().collect(Collectors.toUnmodifiableMap(Order::number, Function.identity())));
  }

  @Override
  public Lookup find(String number, String lastFour) {
    var order = orderByNumber.get(number);
    return order != null && order.isVerifiedBy(lastFour)
        ? new Lookup.Found(order)
        : new Lookup.NotFound();
  }
}
