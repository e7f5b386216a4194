/**
 * Drawings of what a confidence is worth: {@link dev.annai.eval.plot.Plots} draws, as SVG, whatever
 * curves it is given, and knows nothing of pages or of where the figures come from.
 */
@NullMarked
package dev.annai.eval.plot;

import org.jspecify.annotations.NullMarked;
