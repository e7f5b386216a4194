package dev.annai.rules.fact;

/** The order system does not answer. */
public record Unreachable() implements Fact {}
