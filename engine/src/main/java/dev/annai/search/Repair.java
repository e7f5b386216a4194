package dev.annai.search;

/**
 * How a text was mended so that it could be read: a wrong keyboard mode, a typing error.
 *
 * @param kind what was wrong, {@code "keyboard"}, {@code "romaji"} or {@code "jamo"}
 * @param from the part as typed
 * @param to the part as it was read
 */
public record Repair(String kind, String from, String to) {}
