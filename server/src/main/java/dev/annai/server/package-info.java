/**
 * The program: its commands, its settings, and how its parts are put together.
 *
 * <p>Start reading at {@link dev.annai.server.App}, which is the whole wiring in one place. What
 * the parts do stands in {@code dev.annai.chat}, {@code dev.annai.desk} and {@code
 * dev.annai.store}.
 */
@NullMarked
package dev.annai.server;

import org.jspecify.annotations.NullMarked;
