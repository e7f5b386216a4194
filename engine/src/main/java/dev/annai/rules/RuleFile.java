package dev.annai.rules;

/**
 * Rules as an editor wrote them.
 *
 * @param name the file's name, for findings and explanations
 * @param drl Drools Rule Language
 */
public record RuleFile(String name, String drl) {}
