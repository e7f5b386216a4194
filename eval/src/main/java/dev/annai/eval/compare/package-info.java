/**
 * Two evaluations of the same queries beside each other, and whether they differ by chance.
 *
 * <p>Start reading at {@link dev.annai.eval.compare.Comparison}.
 */
@NullMarked
package dev.annai.eval.compare;

import org.jspecify.annotations.NullMarked;
