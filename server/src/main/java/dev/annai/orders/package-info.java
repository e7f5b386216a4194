/**
 * The shop's own order system, asked over SQL or HTTP.
 *
 * <p>Start reading at {@link dev.annai.orders.OrderSystem}: how it is reached; {@link
 * dev.annai.orders.RemoteOrders} asks it, never for longer than a customer waits, and makes order
 * books of it. Nothing here writes to it, decides who may see an order, or tells a customer
 * anything.
 */
@NullMarked
package dev.annai.orders;

import org.jspecify.annotations.NullMarked;
