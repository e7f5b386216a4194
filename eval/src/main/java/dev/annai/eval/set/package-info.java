/**
 * What evaluators bring: retrieval sets, runs and judgements, read from files and checked.
 *
 * <p>Start reading at {@link dev.annai.eval.set.RetrievalSet}. Everything that is wrong with a file
 * is told at once, with line and column, in one {@link dev.annai.eval.set.FaultyInput}; nothing
 * here searches or measures.
 */
@NullMarked
package dev.annai.eval.set;

import org.jspecify.annotations.NullMarked;
