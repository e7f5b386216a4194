/**
 * What must hold however badly things go: servers that are killed, agents who grab at once, ten
 * thousand connections, a disk that is full.
 *
 * <p>Start reading at {@link dev.annai.eval.soak.Scenario}. Every scenario starts servers of its
 * own on loopback, is bounded in time, and gives figures and the goals that they must meet. What is
 * random follows from a seed.
 */
@NullMarked
package dev.annai.eval.soak;

import org.jspecify.annotations.NullMarked;
