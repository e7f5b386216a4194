package dev.annai.search;

import dev.annai.text.Language;
import dev.annai.text.Stance;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;

/**
 * The entries of one language. A phrasing's number is also its document's. Safe for use by many
 * threads.
 */
final class LanguageIndex implements AutoCloseable {

  private static final double LIKE_ENOUGH = 0.15;

  private final Language language;
  private final Phrasings phrasings;
  private final List<Stance> stances;
  private final QuestionReader questions;
  private final Candidates candidates;
  private final List<CompactVector> directions;
  private final Votes votes;
  private final SearchNumbers numbers;
  private final Mix mix;
  private final Evidence evidence;
  private final Confidence confidence;
  private final Gist gist;
  private final Explainer explainer;
  private final Suggester suggester;
  private final Scratch scratch;
  private final WholeEntries entries;

  LanguageIndex(
      Language language,
      Phrasings phrasings,
      List<Stance> stances,
      QuestionReader questions,
      Candidates candidates,
      List<CompactVector> directions,
      EntryPostings texts,
      Votes votes,
      Lines lines,
      SearchNumbers numbers,
      Evidence evidence,
      Confidence confidence,
      Gist gist,
      Explainer explainer,
      Suggester suggester,
      int vocabulary) {
    this.language = language;
    this.phrasings = phrasings;
    this.stances = stances;
    this.questions = questions;
    this.candidates = candidates;
    this.directions = directions;
    this.votes = votes;
    this.numbers = numbers;
    this.mix = Mix.of(phrasings, numbers);
    this.evidence = evidence;
    this.confidence = confidence;
    this.gist = gist;
    this.explainer = explainer;
    this.suggester = suggester;
    this.scratch = new Scratch(vocabulary);
    this.entries = new WholeEntries(texts, lines, phrasings.ids().size(), mix.missing() != 0);
  }

  Language language() {
    return language;
  }

  /**
   * An entry with its score.
   *
   * @param score what it is ranked by
   * @param own what it reached by itself: less than the score when it passed others by a veto
   */
  record Scored(Tally.Found found, double score, double own) {

    Scored(Tally.Found found, double score) {
      this(found, score, score);
    }

    /** The same entry, just before another. */
    Scored before(Scored other) {
      return new Scored(found, Math.nextUp((float) other.score), own);
    }
  }

  /** All entries that were found, best first. */
  List<Scored> search(Question question) {
    try {
      var tally = new Tally(phrasings.ids().size());
      compare(question, tally);
      answers(question, tally);
      gist(question, tally);
      return Vetoes.reordered(Ties.broken(ranked(tally), question.text(), this::nearest));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Scored> ranked(Tally tally) {
    return tally.all().stream()
        .map(found -> new Scored(found, mix.score(found, numbers.decay())))
        .sorted(
            Comparator.comparingDouble((Scored scored) -> -scored.score())
                .thenComparing(scored -> phrasings.ids().get(scored.found().entry)))
        .toList();
  }

  /** The entries that lost the first place because of what they say. */
  List<Veto> vetoes(Question question, List<Scored> ranked) {
    return Vetoes.passed(ranked).stream().map(scored -> veto(question.stance(), scored)).toList();
  }

  private Veto veto(Stance asked, Scored scored) {
    var found = scored.found();
    var said = stances.get(found.conflict);
    var phrasing = phrasings.texts().get(found.conflict);
    return found.opposite
        ? new Veto(id(scored), "opposite", phrasing, asked.polarityLabel(), said.polarityLabel())
        : new Veto(id(scored), "elsewise", phrasing, asked.asksLabel(), said.asksLabel());
  }

  Question read(String text) {
    return questions.read(text);
  }

  /** Whether the shop has an answer. */
  boolean isAnswered(Scored scored) {
    return phrasings.isAnswered(scored.found().entry);
  }

  String id(Scored scored) {
    return phrasings.ids().get(scored.found().entry);
  }

  String nearest(Scored scored) {
    return phrasings.texts().get(nearestPhrasing(scored));
  }

  private int nearestPhrasing(Scored scored) {
    var nearest = scored.found().nearest;
    return nearest < 0 ? phrasings.firsts()[scored.found().entry] : nearest;
  }

  Hit hit(Scored scored, SortedMap<String, Double> evidence) {
    var score = Math.max(0, scored.score());
    return new Hit(id(scored), score, confidence.of(evidence), nearest(scored));
  }

  Explanation explain(Question question, Scored scored) {
    var phrasing = nearestPhrasing(scored);
    var stance = stances.get(phrasing);
    return new Explanation(
        id(scored),
        nearest(scored),
        scored.own(),
        mix.parts(scored.found(), numbers.decay()),
        explainer.matches(question, directions.get(phrasing).vector()),
        question.stance().isOpposite(stance),
        question.stance().asksElse(stance));
  }

  /** Entries for what was typed so far; what nothing begins with is searched, forgiving typos. */
  List<Suggestion> suggest(String typed, int k) {
    var found = suggester.find(typed, k);
    var entries =
        found.isEmpty()
            ? search(read(typed)).stream()
                .filter(scored -> scored.found().best[0] > LIKE_ENOUGH)
                .filter(this::isAnswered)
                .map(scored -> scored.found().entry)
                .limit(k)
                .toList()
            : found.stream().map(phrasing -> phrasings.entryOf()[phrasing]).toList();
    return entries.stream().map(this::suggestion).toList();
  }

  private Suggestion suggestion(int entry) {
    var question = phrasings.texts().get(phrasings.firsts()[entry]);
    return new Suggestion(phrasings.ids().get(entry), question);
  }

  /** What speaks for the entries at some ranks, in their order. */
  List<SortedMap<String, Double>> evidence(Question question, List<Scored> ranked, int... ranks) {
    return evidence.of(question, ranked, ranks);
  }

  private void compare(Question question, Tally tally) throws IOException {
    var found = candidates.of(question.likePhrasings());
    var spread = scratch.borrow();
    question.likePhrasings().spread(spread);
    var products = new double[found.length];
    for (var i = 0; i < found.length; i++) {
      var product = directions.get(found[i]).dot(spread);
      products[i] = product * agreement(question.stance(), stances.get(found[i]));
      var entry = phrasings.entryOf()[found[i]];
      tally.phrasing(entry, found[i], products[i]);
      tally.of(entry).stance(found[i], product, question.stance(), stances.get(found[i]));
    }
    for (var i = 0; i < found.length; i++) {
      votes.count(found[i], products[i], tally::vote);
    }
    question.likePhrasings().clear(spread);
    scratch.giveBack(spread);
    entries.compare(question, tally);
  }

  private double agreement(Stance asked, Stance said) {
    var agreement = asked.isOpposite(said) ? numbers.opposite() : 1;
    return asked.asksElse(said) ? agreement * numbers.elsewise() : agreement;
  }

  private void answers(Question question, Tally tally) throws IOException {
    if (mix.answer() == 0) {
      return;
    }
    var entryOf = phrasings.entryOf();
    var terms = question.terms();
    var k = numbers.candidates();
    var all = candidates.answers(terms, k, (p, share) -> tally.of(entryOf[p]).answer = share);
    if (mix.pairs() != 0) {
      candidates.pairs(terms, k, all, (p, share) -> tally.of(entryOf[p]).pairs = share);
    }
  }

  private void gist(Question question, Tally tally) {
    if (!gist.isEmpty() && mix.gist() > 0) {
      var direction = gist.direction(question.terms());
      tally.all().forEach(found -> found.gist = gist.likeness(direction, found.entry));
    }
  }

  @Override
  public void close() {
    candidates.close();
  }
}
