/**
 * Whole conversations with a shop's bot, turn by turn, against what was expected.
 *
 * <p>Start reading at {@link dev.annai.eval.play.Playing}.
 */
@NullMarked
package dev.annai.eval.play;

import org.jspecify.annotations.NullMarked;
