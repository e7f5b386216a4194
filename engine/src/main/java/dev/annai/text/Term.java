package dev.annai.text;

/**
 * A word of a text in the form in which words are compared.
 *
 * @param text the form: lower case, stem or base form
 * @param weight how much the word says about the subject, by its part of speech: 1 for a plain
 *     noun, less for words that carry grammar; ≥ 0
 * @param tag part of speech as the language's morphology names it; empty where it has none
 * @param sound how it is spoken, in katakana, for Japanese; else empty
 * @param start offset of its first character in the text; UTF-16 code units
 * @param end offset behind its last character
 */
public record Term(String text, double weight, String tag, String sound, int start, int end) {}
