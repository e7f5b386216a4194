package dev.annai.search;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What speaks for an entry's being the right one, in numbers that mean the same for every query,
 * entry and pack. The names are those of the weights in the settings, behind {@code confidence.}.
 */
final class Evidence {

  /** The share from which on an answer says all that is asked; BM25 leaves the rest to length. */
  private static final double ALL_TOLD = 0.6;

  private final Phrasings phrasings;
  private final Vocabulary vocabulary;
  private final List<CompactVector> directions;
  private final EntryPostings texts;
  private final SearchNumbers numbers;
  private final List<dev.annai.text.Stance> stances;

  Evidence(
      Phrasings phrasings,
      List<dev.annai.text.Stance> stances,
      Vocabulary vocabulary,
      List<CompactVector> directions,
      EntryPostings texts,
      SearchNumbers numbers) {
    this.phrasings = phrasings;
    this.stances = stances;
    this.vocabulary = vocabulary;
    this.directions = directions;
    this.texts = texts;
    this.numbers = numbers;
  }

  /** The evidence for the entry at a rank. */
  SortedMap<String, Double> of(
      Question question, List<LanguageIndex.Scored> ranked, int rank, float[] scratch) {
    var scored = ranked.get(rank);
    var found = scored.found();
    var rival = rank > 0 ? ranked.getFirst() : ranked.size() > 1 ? ranked.get(1) : null;
    var evidence = new TreeMap<String, Double>();
    evidence.put("nearest", found.best[0]);
    evidence.put("second", found.best[1]);
    evidence.put("whole", found.whole);
    evidence.put("votes", Math.clamp(found.votes, -0.5, 1.5));
    evidence.put("answer", found.answer);
    evidence.put("said", found.said);
    evidence.put("gist", found.gist);
    evidence.put("told", Math.log1p(found.answer * question.information()));
    evidence.put("known", question.known());
    evidence.put("margin", rival == null ? 0.5 : scored.score() - rival.score());
    evidence.put("lead", rival == null ? 0.5 : found.votes - rival.found().votes);
    evidence.put("length", Math.log1p(question.terms().size()));
    evidence.put("phrasings", Math.log((double) phrasings.of(found.entry).count()));
    var nearest = found.nearest < 0 ? phrasings.firsts()[found.entry] : found.nearest;
    evidence.put("opposite", question.stance().isOpposite(stances.get(nearest)) ? 1.0 : 0.0);
    evidence.put("else", question.stance().asksElse(stances.get(nearest)) ? 1.0 : 0.0);
    words(question, found.entry, nearest, scratch, evidence);
    evidence.put("anywhere", anywhere(evidence.getOrDefault("covered", 0.0), found.answer));
    return evidence;
  }

  /**
   * How much of the question the entry says, be it in its phrasings or in its answer: a collection
   * of passages with titles is as sure as one of questions.
   */
  private static double anywhere(double covered, double answer) {
    return 1 - (1 - Math.clamp(covered, 0, 1)) * (1 - Math.clamp(answer / ALL_TOLD, 0, 1));
  }

  private void words(
      Question question, int entry, int nearest, float[] scratch, SortedMap<String, Double> out) {
    var words = question.words();
    var covered = texts.shared(words, entry);
    out.put("covered", covered);
    out.put("matched", Math.log1p(covered * question.information()));
    out.put("missing", Math.log1p((1 - covered) * question.information()));
    var direction = question.likePhrasings();
    for (var i = 0; i < direction.numbers().length; i++) {
      if (vocabulary.channel(direction.numbers()[i]) == Channel.WORDS) {
        scratch[direction.numbers()[i]] = direction.weights()[i];
      }
    }
    var share = numbers.shares()[Channel.WORDS.index()];
    out.put("words", directions.get(nearest).dot(scratch) / share);
    direction.clear(scratch);
  }
}
