package dev.annai.search;

/**
 * An entry that would have been first by its subject, but says the opposite of the question or
 * answers another one.
 *
 * @param entry the entry's id
 * @param reason {@code "opposite"}: it denies what the question affirms, or affirms what it denies;
 *     {@code "elsewise"}: both ask, and for different things
 * @param phrasing the phrasing that conflicts
 * @param asked the stance of the question: its polarity when the reason is {@code "opposite"}, else
 *     what it asks for
 * @param said the stance of the phrasing, likewise
 */
public record Veto(String entry, String reason, String phrasing, String asked, String said) {}
