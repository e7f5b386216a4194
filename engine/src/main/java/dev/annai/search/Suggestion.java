package dev.annai.search;

/**
 * An entry proposed while the customer is still typing.
 *
 * @param entry the entry's id
 * @param question the entry's question in the customer's language
 */
public record Suggestion(String entry, String question) {}
