package dev.annai.store;

/**
 * Something that happened in a conversation; never changed once it is kept.
 *
 * @param seq from 1, without gaps within its conversation
 * @param at moment of the business clock, milliseconds since 1970
 * @param type what happened, for example {@code "said"}
 * @param body JSON of a form that the type decides
 */
public record Event(long seq, long at, String type, String body) {}
