package dev.annai.rules.fact;

/** The customer says that what was last answered or offered is not it. */
public record Rejection() implements Fact {}
