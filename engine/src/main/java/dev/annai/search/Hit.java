package dev.annai.search;

/**
 * One entry that a query found.
 *
 * @param entry the entry's id
 * @param score what the ranking sorts by: ≥ 0, not comparable between languages or queries
 * @param confidence probability that this entry is what the customer asks, 0 to 1
 * @param phrasing the entry's phrasing nearest to the query
 */
public record Hit(String entry, double score, double confidence, String phrasing) {}
