package dev.annai.rules.fact;

import dev.annai.shop.Money;
import dev.annai.shop.Order.Status;
import dev.annai.shop.OrderCase;
import dev.annai.shop.PolicyTable.Row;
import dev.annai.shop.ReturnTerms.Reason;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * An order of a customer who has shown that it is theirs, and what is true of it now.
 *
 * @param its the order at this moment, with its store's policy
 */
public record Purchase(OrderCase its) implements Fact {

  /** How far it is. */
  public Status status() {
    return its.status();
  }

  /** Whether it has not left yet, so that it can be cancelled or changed. */
  public boolean undispatched() {
    return status() == Status.AWAITING_PAYMENT || status() == Status.PREPARING;
  }

  /** Whether its time to be paid is over. */
  public boolean lapsed() {
    return its.lapsed();
  }

  /** Whether the last promised day is over and the parcel is not there. */
  public boolean overdue() {
    return its.overdue();
  }

  /** Whether it is so late that the store makes amends. */
  public boolean late() {
    return its.late();
  }

  /** Whether it was delivered after the last promised day. */
  public boolean arrivedAfterPromise() {
    return its.arrivedAfterPromise();
  }

  /** Whether it was delivered so late that the store makes amends. */
  public boolean arrivedLate() {
    return its.arrivedLate();
  }

  /** Whether it may still come back for a change of mind. */
  public boolean returnable() {
    return its.returnable();
  }

  /** Whether it may still be exchanged for another size or colour. */
  public boolean exchangeable() {
    return its.exchangeable();
  }

  /** Whether it may still come back because something is wrong with it. */
  public boolean complaintOpen() {
    return its.complaintOpen();
  }

  /** Whether it is of a kind that does not come back for a change of mind. */
  public boolean excluded() {
    return its.excluded();
  }

  /**
   * Whether it may come back for a reason as a customer gives it; without one, for a change of
   * mind.
   */
  public boolean allows(String reason) {
    var isComplaint = reason.equals("defect") || reason.equals("wrong-item");
    return isComplaint ? complaintOpen() : returnable() && !excluded();
  }

  /** Whether something is to be paid when it is delivered. */
  public boolean atDoor() {
    return its.dueAtDoor().isPresent();
  }

  /** How it was paid, as the order system names it. */
  public String paidBy() {
    return its.order().paidBy();
  }

  @Override
  public Map<String, Object> said() {
    var order = its.order();
    var said = new HashMap<String, Object>();
    said.put("order", order.number());
    said.put("store", order.store());
    said.put("items", order.items());
    said.put("ordered", order.orderedAt().toLocalDate());
    said.put("amount", its.policy().money(order.amount()));
    said.put("paid", its.policy().money(order.amount() + order.deliveryFee()));
    said.put("late", (long) its.daysLate());
    said.put("lateOnArrival", (long) its.daysLateOnArrival());
    said.put("overdue", its.overdue() ? "yes" : "no");
    said.put("paidBy", order.paidBy());
    put(said, "promised", Optional.ofNullable(order.promisedLastDay()));
    put(said, "dispatched", Optional.ofNullable(order.dispatchedAt()).map(t -> t.toLocalDate()));
    put(said, "delivered", Optional.ofNullable(order.deliveredAt()));
    put(said, "payBy", its.payBy());
    put(said, "dispatchDay", its.dispatchDay().filter(day -> its.dispatchAhead()));
    said.put("ahead", its.dispatchAhead() ? "yes" : "no");
    parcel(said);
    windows(said);
    refund(said);
    amends(said);
    return said;
  }

  private void parcel(Map<String, Object> said) {
    var order = its.order();
    put(
        said,
        "carrier",
        Optional.ofNullable(order.carrier())
            .map(name -> new Phrase("carrier-name", Map.of("carrier", name))));
    var tracking = Optional.ofNullable(order.tracking());
    put(said, "tracking", tracking);
    put(
        said,
        "link",
        tracking.flatMap(n -> its.policy().fact("tracking-link").map(l -> l.replace("%s", n))));
    var due = its.dueAtDoor();
    said.put("atDoor", due.isPresent() ? "yes" : "no");
    put(said, "due", due);
  }

  private void windows(Map<String, Object> said) {
    var isOpen = its.returnable() && !its.excluded();
    said.put("returnable", isOpen ? "yes" : its.excluded() ? "never" : "no");
    put(said, "returnBy", its.returnBy(Reason.CHANGE_OF_MIND));
    put(said, "complaintBy", its.returnBy(Reason.DEFECT));
    put(said, "exchangeBy", its.exchangeBy());
    var fee = its.returnFee();
    said.put("postage", fee.isPresent() ? "fixed" : "own");
    put(said, "returnFee", fee);
    var exchange = its.policy().row("exchange", "change-of-mind");
    put(said, "exchangeFee", exchange.flatMap(row -> row.number("fee")).map(its.policy()::money));
    put(said, "exchangeMin", exchange.flatMap(row -> row.number("ready_min")));
    put(said, "exchangeMax", exchange.flatMap(row -> row.number("ready_max")));
    var window = its.policy().row("return-window", "change-of-mind");
    put(said, "returnDays", window.flatMap(row -> row.number("days")));
    put(said, "pickupMin", its.policy().number("pickup-min"));
    put(said, "pickupMax", its.policy().number("pickup-max"));
  }

  private void refund(Map<String, Object> said) {
    put(said, "refundDays", its.policy().number("refund-days"));
    var row = its.policy().row("refund", its.order().paidBy());
    var way = new HashMap<String, Object>();
    way.put("paidBy", its.order().paidBy());
    way.put("unit", row.flatMap(r -> r.text("unit")).orElse("").replace("-", ""));
    way.put("min", days(row, "min"));
    way.put("max", days(row, "max"));
    said.put("refundWay", new Phrase("refund-way", way));
  }

  private static long days(Optional<Row> row, String column) {
    return row.flatMap(r -> r.number(column)).orElse(0L);
  }

  private void amends(Map<String, Object> said) {
    put(said, "points", its.policy().row("amends", "late").flatMap(row -> row.number("amount")));
    Optional<Money> coupon =
        its.policy()
            .row("amends", "defect")
            .flatMap(row -> row.number("amount"))
            .map(its.policy()::money);
    put(said, "coupon", coupon);
  }

  private static void put(Map<String, Object> said, String name, Optional<?> value) {
    value.ifPresent(present -> said.put(name, present));
  }
}
