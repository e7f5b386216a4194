/**
 * Finding the entry that a question is about, and how sure that is.
 *
 * <p>Start reading at {@link dev.annai.search.FaqIndex}: entries in, {@link
 * dev.annai.search.Ranking} out. Lucene stays inside; no Lucene type appears in a public signature.
 * What is said to the customer is decided elsewhere.
 */
@NullMarked
package dev.annai.search;

import org.jspecify.annotations.NullMarked;
