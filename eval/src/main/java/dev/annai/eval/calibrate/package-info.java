/**
 * The confidence map and the thresholds, fitted to rankings whose truth is known.
 *
 * <p>Start reading at {@link dev.annai.eval.calibrate.ConfidenceFit}. What comes out is numbers for
 * a pack or for the defaults, never a change of the ranking.
 */
@NullMarked
package dev.annai.eval.calibrate;

import org.jspecify.annotations.NullMarked;
