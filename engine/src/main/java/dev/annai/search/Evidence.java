package dev.annai.search;

import dev.annai.text.Stance;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What speaks for an entry's being the right one, in numbers that mean the same for every query,
 * entry and pack. The names are those of the weights in the settings, behind {@code confidence.}.
 */
final class Evidence {

  private final Phrasings phrasings;
  private final EntryPostings texts;
  private final List<Stance> stances;

  Evidence(Phrasings phrasings, List<Stance> stances, EntryPostings texts) {
    this.phrasings = phrasings;
    this.stances = stances;
    this.texts = texts;
  }

  /** The evidence for the entries at some ranks, in their order. */
  List<SortedMap<String, Double>> of(
      Question question, List<LanguageIndex.Scored> ranked, int... ranks) {
    var leaders = Leaders.of(ranked);
    return Arrays.stream(ranks).mapToObj(rank -> of(question, ranked, rank, leaders)).toList();
  }

  private SortedMap<String, Double> of(
      Question question, List<LanguageIndex.Scored> ranked, int rank, Leaders leaders) {
    var scored = ranked.get(rank);
    var found = scored.found();
    var rival = rank > 0 ? ranked.getFirst() : ranked.size() > 1 ? ranked.get(1) : null;
    var evidence = new TreeMap<String, Double>();
    evidence.put("nearest", found.best[0]);
    evidence.put("whole", found.whole);
    evidence.put("votes", Math.clamp(found.votes, -0.5, 1.5));
    evidence.put("answer", found.answer);
    evidence.put("said", found.said);
    evidence.put("told", Math.log1p(found.answer * question.information()));
    evidence.put("known", question.known());
    evidence.put("familiar", question.familiar());
    evidence.put("margin", rival == null ? 0.5 : scored.score() - rival.score());
    evidence.put("lead", rival == null ? 0.5 : found.votes - rival.found().votes);
    evidence.put("agree", leaders.agree(found));
    evidence.put("ahead", leaders.ahead(found));
    evidence.put("length", Math.log1p(question.terms().size()));
    evidence.put("unsaid", found.missing);
    evidence.put("unanswered", isBehindUnanswered(ranked, rank) ? 1.0 : 0.0);
    stance(question, found, evidence);
    words(question, found.entry, evidence);
    return evidence;
  }

  /** Whether a question to which the shop has no answer is likelier. */
  private boolean isBehindUnanswered(List<LanguageIndex.Scored> ranked, int rank) {
    return rank > 0 && !phrasings.isAnswered(ranked.getFirst().found().entry);
  }

  private void stance(Question question, Tally.Found found, SortedMap<String, Double> out) {
    var nearest = found.nearest < 0 ? phrasings.firsts()[found.entry] : found.nearest;
    out.put("opposite", question.stance().isOpposite(stances.get(nearest)) ? 1.0 : 0.0);
    out.put("else", question.stance().asksElse(stances.get(nearest)) ? 1.0 : 0.0);
  }

  private void words(Question question, int entry, SortedMap<String, Double> out) {
    var covered = texts.shared(question.words(), entry);
    out.put("covered", covered);
    out.put("missing", Math.log1p((1 - covered) * question.information()));
    out.put("grams", texts.shared(question.grams(), entry));
    out.put("sounds", texts.shared(question.sounds(), entry));
  }
}
