package dev.annai.rules.fact;

/**
 * Something was pressed, or chosen in words.
 *
 * @param value the choice's value, for example {@code "yes"} or {@code "person"}
 */
public record Pressed(String value) implements Fact {}
