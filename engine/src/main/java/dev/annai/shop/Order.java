package dev.annai.shop;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An order as the shop's order system tells it. Times are local to the store.
 *
 * @param number as printed for the customer, for example {@code "K-20261119-0002"}
 * @param store id of the store
 * @param customer the customer's name; never shown
 * @param phone the telephone number on the order; never shown, its last four digits verify
 * @param email never shown
 * @param region where it goes, as the order system names it
 * @param orderedAt when it was placed
 * @param paidAt absent while payment is awaited
 * @param dispatchedAt absent before dispatch
 * @param promisedLastDay the last day on which delivery was promised
 * @param deliveredAt absent before delivery
 * @param carrier as the store calls it
 * @param tracking the carrier's number
 * @param amount the goods without delivery, in the store's currency, whole units
 * @param deliveryFee in the store's currency, whole units
 * @param paidBy {@code card}, {@code transfer}, {@code cod} …
 * @param items what was bought, in one line
 */
public record Order(
    String number,
    String store,
    String customer,
    String phone,
    String email,
    String region,
    Status status,
    LocalDateTime orderedAt,
    @Nullable LocalDateTime paidAt,
    @Nullable LocalDateTime dispatchedAt,
    @Nullable LocalDate promisedLastDay,
    @Nullable LocalDateTime deliveredAt,
    @Nullable String carrier,
    @Nullable String tracking,
    long amount,
    long deliveryFee,
    String paidBy,
    String items) {

  /** How far an order is. */
  public enum Status {
    AWAITING_PAYMENT,
    PREPARING,
    IN_TRANSIT,
    DELIVERED,
    RETURN_REQUESTED,
    REFUNDED,
    CANCELLED
  }

  /** Whether these are the last four digits of the telephone number on the order. */
  public boolean isVerifiedBy(String lastFour) {
    var digits = phone.replaceAll("\\D", "");
    return lastFour.length() == 4 && digits.endsWith(lastFour);
  }

  @Override
  public String toString() {
    return "Order[" + number + "]";
  }
}
