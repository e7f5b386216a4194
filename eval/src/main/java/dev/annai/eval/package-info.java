/**
 * The evaluator's workbench: {@code ./annai eval …}.
 *
 * <p>Start reading at {@link dev.annai.eval.Main}, which lists the commands. Each lives in a
 * package with what it measures ({@code retrieval}, {@code asking}, {@code play}, {@code mood},
 * {@code calibrate}, {@code compare}, {@code report}, {@code regress}, {@code bench}); all read
 * their sets by {@code set}, count by {@code metric} and speak through {@code shell}. Standard
 * output holds the result alone; progress and faults go to standard error. The same sets give the
 * same figures, whatever the number of threads.
 */
@NullMarked
package dev.annai.eval;

import org.jspecify.annotations.NullMarked;
