package dev.annai.search;

import dev.annai.text.Language;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the index found for one utterance.
 *
 * @param language the language in which was searched
 * @param hits best first, one for each entry, at most the k that was asked for; ties by entry id;
 *     empty when nothing shares a term with the query
 * @param repairs what was mended before the search, in the order of the text
 * @param features what the confidence of the first hit was computed from, by name; for receipts and
 *     for fitting
 * @param vetoes entries that lost the first place because of what they say, not of their subject
 * @param unanswered the question without an answer that is likelier than any hit; null when there
 *     is none
 * @param explanations why the first hits fit, in their order; empty when nobody asked
 */
public record Ranking(
    Language language,
    List<Hit> hits,
    List<Repair> repairs,
    SortedMap<String, Double> features,
    List<Veto> vetoes,
    @Nullable Hit unanswered,
    List<Explanation> explanations) {

  public Ranking {
    hits = List.copyOf(hits);
    repairs = List.copyOf(repairs);
    vetoes = List.copyOf(vetoes);
    explanations = List.copyOf(explanations);
    features = Collections.unmodifiableSortedMap(new TreeMap<>(features));
  }

  /** A ranking in which nothing was vetoed and nothing is explained. */
  public Ranking(
      Language language, List<Hit> hits, List<Repair> repairs, SortedMap<String, Double> features) {
    this(language, hits, repairs, features, List.of(), null, List.of());
  }

  /** Probability that the first hit is right, 0 to 1; 0 when there is none. */
  public double confidence() {
    return hits.isEmpty() ? 0 : hits.getFirst().confidence();
  }
}
