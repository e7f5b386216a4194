package dev.annai.search;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Why an entry fits a query as it does, for editors.
 *
 * @param entry the entry's id
 * @param phrasing its phrasing nearest to the query
 * @param score what the ranking sorts by
 * @param parts what the score is made of, by name: {@code best}, {@code whole}, {@code votes},
 *     {@code answer}
 * @param matches what query and phrasing share, weightiest first, at most 20
 * @param opposite whether the phrasing denies what the query affirms, or affirms what it denies
 * @param elsewise whether both ask, and for different things
 */
public record Explanation(
    String entry,
    String phrasing,
    double score,
    SortedMap<String, Double> parts,
    List<Match> matches,
    boolean opposite,
    boolean elsewise) {

  public Explanation {
    parts = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(parts));
    matches = List.copyOf(matches);
  }

  /**
   * A part of the query that the phrasing has too.
   *
   * @param channel how they are alike: {@code words}, {@code letters}, {@code grams}, {@code
   *     sounds}
   * @param text the part of the query
   * @param weight what it adds to the likeness of both, which is 1 for equal texts
   */
  public record Match(String channel, String text, double weight) {}
}
