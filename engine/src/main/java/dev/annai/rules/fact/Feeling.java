package dev.annai.rules.fact;

/**
 * How upset the customer is.
 *
 * @param score from 0, calm, to 1, furious
 */
public record Feeling(double score) implements Fact {}
