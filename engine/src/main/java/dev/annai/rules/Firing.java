package dev.annai.rules;

/**
 * A rule that fired in a turn.
 *
 * @param rule the sentence that names it
 */
public record Firing(String rule) {}
