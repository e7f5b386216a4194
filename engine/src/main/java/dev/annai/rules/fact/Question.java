package dev.annai.rules.fact;

/**
 * The entry that the question is about: the first that ranking found, the one that was pressed, or
 * the one that the conversation is still about.
 *
 * @param sure the confidence reaches the shop's threshold for answering
 * @param chosen it was pressed, so nothing is searched
 * @param continued the customer goes on with what was said before
 * @param order how an order is needed, from the table {@code order-questions}: {@code ask} when
 *     nothing can be said without one, {@code answer} when one helps, empty when it does not matter
 * @param errand the kind of errand that it may begin; empty when there is none
 */
public record Question(
    String entry, boolean sure, boolean chosen, boolean continued, String order, String errand)
    implements Fact {

  /** Whether an order changes what is said. */
  public boolean usesOrder() {
    return !order.isEmpty();
  }

  /** Whether nothing can be said without an order. */
  public boolean needsOrder() {
    return order.equals("ask");
  }
}
