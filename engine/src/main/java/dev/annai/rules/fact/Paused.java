package dev.annai.rules.fact;

/**
 * A request that was left in the middle: this turn is about something else.
 *
 * @param kind {@code return}, {@code exchange}, {@code cancel}, {@code address}, {@code change},
 *     {@code restock}
 */
public record Paused(String kind) implements Fact {}
