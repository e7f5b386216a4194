package dev.annai.search;

import dev.annai.cache.CacheFolder;
import dev.annai.text.Language;
import dev.annai.text.Utterance;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a pack, ready to be searched.
 *
 * <p>Every phrasing is a document; a query's hits are grouped by entry. An index never changes:
 * other entries make another index. Safe for use by many threads.
 */
public final class FaqIndex implements AutoCloseable {

  /** How many times as like a phrasing another reading must be to be preferred. */
  private static final double BETTER = 1.5;

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
    return build(entries, lexicons, settings, null);
  }

  /**
   * Builds an index, or takes from a cache what was learnt from the same before; both are alike.
   *
   * @param cache folder in which what was learnt is kept; none: keep nothing
   */
  public static FaqIndex build(
      List<FaqEntry> entries,
      Map<Language, Lexicon> lexicons,
      SearchSettings settings,
      @Nullable Path cache) {
    var folder = cache == null ? null : new CacheFolder(cache);
    var languages = new TreeSet<Language>();
    entries.forEach(entry -> languages.addAll(entry.wordings().keySet()));
    var built =
        languages.parallelStream()
            .map(language ->
                new IndexBuilder(entries, language, lexicon(lexicons, language), settings)
                    .build(folder))
            .toList();
    var byLanguage = new TreeMap<Language, LanguageIndex>();
    built.forEach(index -> byLanguage.put(index.language(), index));
    return new FaqIndex(byLanguage);
  }

  private static Lexicon lexicon(Map<Language, Lexicon> lexicons, Language language) {
    return lexicons.getOrDefault(language, Lexicon.EMPTY);
  }

  /**
   * Ranks the entries that have the language by how well they fit an utterance.
   *
   * @param k how many hits at most, at least 1
   */
  public Ranking rank(Utterance utterance, Language language, int k) {
    return rank(utterance, language, k, 0);
  }

  /**
   * Ranks as {@link #rank(Utterance, Language, int)} does, and explains the first hits.
   *
   * @param explained how many hits are explained at most, from 0
   */
  public Ranking rank(Utterance utterance, Language language, int k, int explained) {
    if (k < 1) {
      throw new IllegalArgumentException(
          "k: %d (expected: a positive number of hits)".formatted(k));
    }
    var index = byLanguage.get(language);
    if (index == null) {
      return new Ranking(language, List.of(), List.of(), new TreeMap<>());
    }
    var reading = read(index, utterance.text(), language);
    var answered =
        IntStream.range(0, reading.found().size())
            .filter(rank -> index.isAnswered(reading.found().get(rank)))
            .limit(k)
            .toArray();
    var evidence = evidence(index, reading, answered);
    var hits = new ArrayList<Hit>();
    for (var i = 0; i < answered.length; i++) {
      hits.add(index.hit(reading.found().get(answered[i]), evidence.get(i)));
    }
    return new Ranking(
        language,
        hits,
        reading.repairs(),
        evidence.isEmpty() ? new TreeMap<>() : evidence.getFirst(),
        index.vetoes(reading.question(), reading.found()),
        unanswered(index, reading),
        Arrays.stream(answered)
            .limit(explained)
            .mapToObj(rank -> index.explain(reading.question(), reading.found().get(rank)))
            .toList());
  }

  private static List<SortedMap<String, Double>> evidence(
      LanguageIndex index, Reading reading, int... ranks) {
    return index.evidence(reading.question(), reading.found(), ranks);
  }

  private static @Nullable Hit unanswered(LanguageIndex index, Reading reading) {
    if (reading.found().isEmpty() || index.isAnswered(reading.found().getFirst())) {
      return null;
    }
    return index.hit(reading.found().getFirst(), evidence(index, reading, 0).getFirst());
  }

  private record Reading(
      Question question, List<LanguageIndex.Scored> found, List<Repair> repairs) {

    double likeness() {
      return found.isEmpty() ? 0 : found.getFirst().found().best[0];
    }
  }

  private static Reading read(LanguageIndex index, String text, Language language) {
    var question = index.read(text);
    var best = new Reading(question, index.search(question), List.of());
    for (var repaired : Repairs.of(text, language)) {
      var other = index.read(repaired.text());
      var reading = new Reading(other, index.search(other), repaired.repairs());
      best = reading.likeness() > best.likeness() * BETTER ? reading : best;
    }
    return best;
  }

  /**
   * Why an entry fits an utterance as it does; empty when nothing speaks for it.
   *
   * @throws IllegalArgumentException when no entry has the language
   */
  public Optional<Explanation> explain(Utterance utterance, Language language, String entry) {
    var index = byLanguage.get(language);
    if (index == null) {
      throw new IllegalArgumentException(
          "language: \"%s\" (expected: one that an entry is written in)".formatted(language));
    }
    var reading = read(index, utterance.text(), language);
    return reading.found().stream()
        .filter(scored -> index.id(scored).equals(entry))
        .findFirst()
        .map(scored -> index.explain(reading.question(), scored));
  }

  /**
   * Share of what a text says that the entries of a language have words for, 0 to 1.
   *
   * @param text in the normal form of {@link Utterance#text()}
   */
  public double known(String text, Language language) {
    var index = byLanguage.get(language);
    return index == null ? 0 : index.read(text).known();
  }

  /** Entries to propose for what was typed so far, best first, at most k. */
  public List<Suggestion> suggest(String typed, Language language, int k) {
    var index = byLanguage.get(language);
    return index == null ? List.of() : index.suggest(Utterance.of(typed).text(), k);
  }

  @Override
  public void close() {
    byLanguage.values().forEach(LanguageIndex::close);
  }
}
