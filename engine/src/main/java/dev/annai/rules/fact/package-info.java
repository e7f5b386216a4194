/**
 * What the rules know of a turn: the words that a rule may use between {@code when} and {@code
 * then}.
 *
 * <p>Start reading at {@link dev.annai.rules.fact.Fact}. Each record stands for one thing that is
 * known, and is absent when it is not. Facts are few and small: what needs counting was counted
 * before, by {@code dev.annai.shop}.
 */
@NullMarked
package dev.annai.rules.fact;

import org.jspecify.annotations.NullMarked;
