package dev.annai.rules.fact;

/**
 * What happened before this utterance.
 *
 * @param failures in a row, an offer of which nothing was taken now among them
 * @param act the dialogue act of the last reply; empty before the first
 * @param stateless one question without a past: no order can be looked up
 */
public record Past(int failures, String act, boolean stateless) implements Fact {}
