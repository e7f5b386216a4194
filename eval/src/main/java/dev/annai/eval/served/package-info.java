/**
 * A server in a process of its own, and those who use it: customers, agents, live connections. They
 * know its HTTP interface and none of its classes.
 *
 * <p>Start reading at {@link dev.annai.eval.served.Node}. Everything listens on loopback alone.
 */
@NullMarked
package dev.annai.eval.served;

import org.jspecify.annotations.NullMarked;
