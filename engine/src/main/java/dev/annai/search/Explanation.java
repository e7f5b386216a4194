package dev.annai.search;

import java.util.List;

/**
 * Why an entry fits a query as it does, for editors.
 *
 * @param entry the entry's id
 * @param phrasing its phrasing nearest to the query
 * @param score what the ranking sorts by
 * @param parts what the score is made of, as it is told; they add up to the score
 * @param matches what query and phrasing share, weightiest first, at most 12
 * @param opposite whether the phrasing denies what the query affirms, or affirms what it denies
 * @param elsewise whether both ask, and for different things
 */
public record Explanation(
    String entry,
    String phrasing,
    double score,
    List<Part> parts,
    List<Match> matches,
    boolean opposite,
    boolean elsewise) {

  public Explanation {
    parts = List.copyOf(parts);
    matches = List.copyOf(matches);
  }

  /**
   * A view of the entry that counts in its score.
   *
   * @param name {@code best}: its nearest phrasings · {@code whole}: all its phrasings as one text
   *     · {@code said}: BM25 of the question in all its phrasings · {@code votes}: its entry model
   *     · {@code line}: on which side of the line between it and its rivals the question is ·
   *     {@code answer}: BM25 of its answer · {@code gist}: what it is about · {@code missing}: the
   *     share of the question's subjects that no phrasing of it has
   * @param value how like the question it is in this view
   * @param weight how much the view counts; negative for what is taken away
   * @param adds what it adds to the score
   */
  public record Part(String name, double value, double weight, double adds) {}

  /**
   * A part of the query that the phrasing has too.
   *
   * @param channel how they are alike: {@code words}, {@code letters}, {@code grams}, {@code
   *     sounds}
   * @param text the part of the query; empty for sounds, which have none of their own
   * @param weight what it adds to the likeness of both, which is 1 for equal texts
   */
  public record Match(String channel, String text, double weight) {}
}
