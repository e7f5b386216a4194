/**
 * The weights of the search, fitted to sets.
 *
 * <p>Start reading at {@link dev.annai.eval.tune.Tuning}. What comes out is numbers for a pack or
 * for the defaults.
 */
@NullMarked
package dev.annai.eval.tune;

import org.jspecify.annotations.NullMarked;
