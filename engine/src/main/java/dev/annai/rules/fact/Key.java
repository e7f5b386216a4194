package dev.annai.rules.fact;

/**
 * What the customer gave to have an order shown, which proves nothing yet.
 *
 * @param number an order number is known
 * @param digits the last four digits of a telephone number are known
 * @param given something of it was said just now
 */
public record Key(boolean number, boolean digits, boolean given) implements Fact {}
