/**
 * How well moods are read, and the fitting of their weights.
 *
 * <p>Start reading at {@link dev.annai.eval.mood.MoodFigures}.
 */
@NullMarked
package dev.annai.eval.mood;

import org.jspecify.annotations.NullMarked;
