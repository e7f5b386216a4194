package dev.annai.search;

import dev.annai.text.Language;
import dev.annai.text.Utterance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The entries of a pack, ready to be searched.
 *
 * <p>Every phrasing is a document; a query's hits are grouped by entry. An index never changes:
 * other entries make another index. Safe for use by many threads.
 */
public final class FaqIndex implements AutoCloseable {

  private final Map<Language, LanguageIndex> byLanguage;

  private FaqIndex(Map<Language, LanguageIndex> byLanguage) {
    this.byLanguage = byLanguage;
  }

  /**
   * Builds an index.
   *
   * @param entries what is searched for
   * @param lexicons what editors teach about words, by language
   * @param settings the numbers of the search
   */
  public static FaqIndex build(
      List<FaqEntry> entries, Map<Language, Lexicon> lexicons, SearchSettings settings) {
    var languages = new TreeSet<Language>();
    entries.forEach(entry -> languages.addAll(entry.wordings().keySet()));
    var byLanguage = new TreeMap<Language, LanguageIndex>();
    for (var language : languages) {
      var lexicon = lexicons.getOrDefault(language, Lexicon.EMPTY);
      byLanguage.put(language, new IndexBuilder(entries, language, lexicon, settings).build());
    }
    return new FaqIndex(byLanguage);
  }

  /**
   * Ranks the entries that have the language by how well they fit an utterance.
   *
   * @param k how many hits at most, at least 1
   */
  public Ranking rank(Utterance utterance, Language language, int k) {
    if (k < 1) {
      throw new IllegalArgumentException(
          "k: %d (expected: a positive number of hits)".formatted(k));
    }
    var index = byLanguage.get(language);
    if (index == null) {
      return new Ranking(language, List.of(), List.of(), new TreeMap<>());
    }
    var found = index.search(index.read(utterance.text()));
    var hits = new ArrayList<Hit>();
    for (var i = 0; i < Math.min(k, found.size()); i++) {
      var scored = found.get(i);
      var confidence = confidence(found, i);
      hits.add(
          new Hit(
              index.id(scored), Math.max(0, scored.score()), confidence, index.nearest(scored)));
    }
    return new Ranking(language, hits, List.of(), new TreeMap<>());
  }

  /** Provisional: how like the nearest phrasing is, and how far the next entry. */
  private static double confidence(List<LanguageIndex.Scored> found, int i) {
    var best = found.getFirst();
    var other = i > 0 ? best.score() : found.size() > 1 ? found.get(1).score() : 0;
    var margin = found.get(i).score() - other;
    return 1 / (1 + Math.exp(3.5 - 7 * found.get(i).found().best[0] - 5 * margin));
  }

  /** Entries to propose for what was typed so far, best first, at most k. */
  public List<Suggestion> suggest(String typed, Language language, int k) {
    return rank(Utterance.of(typed), language, k).hits().stream()
        .map(hit -> new Suggestion(hit.entry(), hit.phrasing()))
        .toList();
  }

  @Override
  public void close() {
    byLanguage.values().forEach(LanguageIndex::close);
  }
}
