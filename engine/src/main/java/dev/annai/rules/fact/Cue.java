package dev.annai.rules.fact;

/**
 * A phrase that says something about the turn.
 *
 * @param name as the lexicon's {@code cues.yaml} names it, for example {@code "person"}
 */
public record Cue(String name) implements Fact {}
