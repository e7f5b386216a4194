package dev.annai.search;

import dev.annai.text.Analysis;
import dev.annai.text.Jamo;
import dev.annai.text.Language;
import dev.annai.text.Term;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads the features of a text in one language. */
final class FeatureReader {

  private final Analysis analysis;
  private final Phrases phrases;
  private final Runs letters;
  private final Runs grams;
  private final boolean jamo;
  private final Set<Channel> retrieval;

  FeatureReader(Language language, Lexicon lexicon, double scaffolding) {
    this.analysis = Analysis.of(language, lexicon.dictionary());
    this.phrases = Phrases.of(lexicon, analysis, scaffolding);
    var words = !Runs.isWrittenWithoutSpaces(language);
    this.letters =
        words ? new Runs(Channel.LETTERS, 2, 3, true) : new Runs(Channel.LETTERS, 1, 1, false);
    this.grams = words ? new Runs(Channel.GRAMS, 4, 5, true) : new Runs(Channel.GRAMS, 1, 3, false);
    this.retrieval = EnumSet.of(Channel.WORDS, words ? Channel.LETTERS : Channel.GRAMS);
    this.jamo = language.equals(Language.KO);
  }

  /** The channels by whose features candidates are found. */
  Set<Channel> retrieval() {
    return retrieval;
  }

  /** The features of a text in normal form. */
  Features read(String text) {
    var features = new Features();
    var lower = text.toLowerCase(Locale.ROOT);
    words(terms(text), features);
    letters.read(lower, features);
    grams.read(lower, features);
    if (jamo) {
      Runs.JAMO.read(Jamo.decompose(lower), features);
    }
    return features;
  }

  /** The words of a text, scaffolding weighing less, each group of synonyms as one word more. */
  List<Term> terms(String text) {
    return phrases.apply(analysis.words(text));
  }

  private static void words(List<Term> terms, Features features) {
    for (var term : terms) {
      if (term.weight() > 0) {
        var key = Hashing.of(term.text(), 0, term.text().length());
        features.add(Channel.WORDS, key, term.weight(), term.start(), term.end());
      }
    }
  }
}
