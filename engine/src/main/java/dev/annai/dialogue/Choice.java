package dev.annai.dialogue;

import org.jspecify.annotations.Nullable;

/**
 * Something to press instead of typing.
 *
 * @param value what comes back when it is taken
 * @param label what the customer reads
 * @param entry the entry that it leads to, if it leads to one
 */
public record Choice(String value, String label, @Nullable String entry) {}
