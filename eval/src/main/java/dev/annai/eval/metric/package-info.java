/**
 * Figures from rankings and confidences: what the field calls hit@1, nDCG, AUROC, calibration
 * error.
 *
 * <p>Start reading at {@link dev.annai.eval.metric.RankingMetric} for rankings and at {@link
 * dev.annai.eval.metric.Verdict} for confidences. Pure arithmetic on values: nothing here reads a
 * file, searches or draws a random number without a seed.
 */
@NullMarked
package dev.annai.eval.metric;

import org.jspecify.annotations.NullMarked;
