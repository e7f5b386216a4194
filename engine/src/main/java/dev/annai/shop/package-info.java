/**
 * The shop: its stores, their policy tables and calendars, and the orders that it knows.
 *
 * <p>Start reading at {@link dev.annai.shop.Store} and {@link dev.annai.shop.Order}. Values and
 * arithmetic on them; nothing here decides what is said, reads a file or asks a clock.
 */
@NullMarked
package dev.annai.shop;

import org.jspecify.annotations.NullMarked;
