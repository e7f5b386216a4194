package dev.annai.rules.fact;

/**
 * Something was asked for, and this utterance does not give it.
 *
 * @param slot what was asked for
 * @param times how often, in a row
 */
public record Unanswered(String slot, int times) implements Fact {}
