/**
 * The evaluator's workbench: {@code ./annai eval …}.
 *
 * <p>Start reading at {@link dev.annai.eval.Main}, which lists the commands; each reads its sets
 * ({@code dev.annai.eval.set}), lets the product answer, measures ({@code dev.annai.eval.metric})
 * and prints. Standard output holds the result alone; progress and faults go to standard error. The
 * same sets give the same figures, whatever the number of threads.
 */
@NullMarked
package dev.annai.eval;

import org.jspecify.annotations.NullMarked;
