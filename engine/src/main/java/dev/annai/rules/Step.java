package dev.annai.rules;

/**
 * What a decision does to the customer's errand: the request for a return, an exchange, a
 * cancellation that is being taken down over several turns.
 */
public sealed interface Step {

  /** Nothing: an errand under way waits where it is. */
  record Stay() implements Step {}

  /**
   * An errand begins; one of another kind is dropped.
   *
   * @param kind {@code return}, {@code exchange}, {@code cancel}, {@code address}, {@code restock}
   */
  record Begin(String kind) implements Step {}

  /** All is said: the request is filed and gets a number. */
  record File() implements Step {}

  /** The customer does not want it any more. */
  record Drop() implements Step {}
}
