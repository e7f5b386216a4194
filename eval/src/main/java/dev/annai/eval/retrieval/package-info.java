/**
 * Retrieval sets: what the search finds for questions whose entries are known.
 *
 * <p>Start reading at {@link dev.annai.eval.retrieval.Retrieval}. The figures are those of {@code
 * dev.annai.eval.metric}; a set has no pack, so it is searched with the defaults.
 */
@NullMarked
package dev.annai.eval.retrieval;

import org.jspecify.annotations.NullMarked;
