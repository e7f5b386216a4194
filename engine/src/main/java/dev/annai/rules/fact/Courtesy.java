package dev.annai.rules.fact;

/**
 * The whole utterance is a small courtesy.
 *
 * @param kind {@code greeting}, {@code thanks}, {@code goodbye}, {@code courtesy}
 * @param message key of the message that returns it in kind, for example {@code
 *     "social-greeting-evening"}
 */
public record Courtesy(String kind, String message) implements Fact {}
