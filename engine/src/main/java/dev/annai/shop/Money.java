package dev.annai.shop;

import java.util.Currency;

/**
 * An amount of money.
 *
 * @param amount in whole units of the currency
 */
public record Money(long amount, Currency currency) {}
