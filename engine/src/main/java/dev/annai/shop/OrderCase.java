package dev.annai.shop;

import dev.annai.shop.Order.Status;
import dev.annai.shop.ReturnTerms.Reason;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An order at a moment, seen with its store's policy: what is true of it now and what may still be
 * done. Days that the policy or the order does not give are absent.
 *
 * @param policy the store's
 * @param now in the store's own time
 */
public record OrderCase(Order order, Policy policy, LocalDateTime now) {

  /** How far it is. */
  public Status status() {
    return order.status();
  }

  private LocalDate today() {
    return now.toLocalDate();
  }

  /** Whether the last promised day is over and the parcel is not there. */
  public boolean overdue() {
    var promised = order.promisedLastDay();
    return promised != null && order.deliveredAt() == null && today().isAfter(promised);
  }

  /** How many business days past the last promised day; 0 up to and on it. */
  public int daysLate() {
    var promised = order.promisedLastDay();
    return promised == null || !overdue() ? 0 : policy.delivery().daysLate(promised, today());
  }

  /** Whether it is so late that the store makes amends. */
  public boolean late() {
    return daysLate() > policy.number("late-days").orElse(Long.MAX_VALUE);
  }

  /** How many business days after the last promised day it was delivered; 0 up to and on it. */
  public int daysLateOnArrival() {
    var promised = order.promisedLastDay();
    var delivered = order.deliveredAt();
    return promised == null || delivered == null
        ? 0
        : policy.delivery().daysLate(promised, delivered.toLocalDate());
  }

  /** Whether it was delivered after the last promised day. */
  public boolean arrivedAfterPromise() {
    var promised = order.promisedLastDay();
    return promised != null && received().filter(day -> day.isAfter(promised)).isPresent();
  }

  /** Whether it was delivered so late that the store makes amends. */
  public boolean arrivedLate() {
    return daysLateOnArrival() > policy.number("late-days").orElse(Long.MAX_VALUE);
  }

  /** The day on which it leaves, or should have left. */
  public Optional<LocalDate> dispatchDay() {
    var paid = order.paidAt();
    return Optional.ofNullable(paid).map(policy.delivery()::dispatchDay);
  }

  /** Whether it can still leave on the day that was meant. */
  public boolean dispatchAhead() {
    return dispatchDay().filter(day -> !day.isBefore(today())).isPresent();
  }

  /** The last day on which a transfer is waited for. */
  public Optional<LocalDate> payBy() {
    var days = policy.number("transfer-deadline-days");
    return days.map(count -> order.orderedAt().toLocalDate().plusDays(count));
  }

  /** Whether the time to pay is over, so that the order lapses by itself. */
  public boolean lapsed() {
    return status() == Status.AWAITING_PAYMENT
        && payBy().filter(day -> today().isAfter(day)).isPresent();
  }

  /** What is handed to the carrier at the door; only where that was agreed. */
  public Optional<Money> dueAtDoor() {
    return policy
        .number("cod-fee")
        .filter(fee -> order.paidBy().equals("cod"))
        .map(fee -> policy.money(order.amount() + order.deliveryFee() + fee));
  }

  /** The last day on which it may come back for a reason. */
  public Optional<LocalDate> returnBy(Reason reason) {
    return received().flatMap(day -> policy.returns().lastReturnDay(reason, day, null));
  }

  /** The last day on which it may be exchanged for another size or colour. */
  public Optional<LocalDate> exchangeBy() {
    return received().flatMap(day -> policy.returns().lastExchangeDay(Reason.CHANGE_OF_MIND, day));
  }

  /** Whether it may still come back because the customer thought better of it. */
  public boolean returnable() {
    return isOpen(returnBy(Reason.CHANGE_OF_MIND));
  }

  /** Whether it may still be exchanged for another size or colour. */
  public boolean exchangeable() {
    return isOpen(exchangeBy());
  }

  /** Whether it may still come back because something is wrong with it. */
  public boolean complaintOpen() {
    return isOpen(returnBy(Reason.DEFECT));
  }

  /** Whether it is of a kind that does not come back for a change of mind. */
  public boolean excluded() {
    return policy.isExcluded(order.items());
  }

  /** What sending it back costs; empty when the customer pays a carrier of their own choice. */
  public Optional<Money> returnFee() {
    var wentFree = policy.delivery().fee(order.amount()).filter(fee -> fee == 0).isPresent();
    return policy.returns().fee(Reason.CHANGE_OF_MIND, wentFree).map(policy::money);
  }

  private Optional<LocalDate> received() {
    @Nullable LocalDateTime delivered = order.deliveredAt();
    return Optional.ofNullable(delivered).map(LocalDateTime::toLocalDate);
  }

  private boolean isOpen(Optional<LocalDate> lastDay) {
    return lastDay.filter(day -> !today().isAfter(day)).isPresent();
  }
}
