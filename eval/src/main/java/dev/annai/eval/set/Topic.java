package dev.annai.eval.set;

import dev.annai.text.Language;

/**
 * A question that an engine is asked in an evaluation.
 *
 * @param id unique in its set
 * @param language in which it is asked
 * @param text as the customer typed it
 */
public record Topic(String id, Language language, String text) {}
