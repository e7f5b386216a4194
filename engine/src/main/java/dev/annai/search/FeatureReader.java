package dev.annai.search;

import dev.annai.text.Analysis;
import dev.annai.text.Jamo;
import dev.annai.text.Language;
import dev.annai.text.Stance;
import dev.annai.text.Term;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the features of a text in one language. */
final class FeatureReader {

  private final Language language;
  private final Analysis analysis;
  private final Phrases phrases;
  private final Runs letters;
  private final Runs grams;
  private final Set<Channel> retrieval;

  FeatureReader(Language language, Lexicon lexicon, double scaffolding) {
    this.language = language;
    this.analysis = Analysis.of(language, lexicon.dictionary());
    this.phrases = Phrases.of(lexicon, analysis, scaffolding);
    var words = !Runs.isWrittenWithoutSpaces(language);
    this.letters =
        words ? new Runs(Channel.LETTERS, 2, 3, true) : new Runs(Channel.LETTERS, 1, 1, false);
    this.grams = words ? new Runs(Channel.GRAMS, 4, 5, true) : new Runs(Channel.GRAMS, 1, 3, false);
    this.retrieval = EnumSet.of(Channel.WORDS, words ? Channel.LETTERS : Channel.GRAMS);
    if (language.equals(Language.JA)) {
      retrieval.add(Channel.SOUNDS);
    }
  }

  /** The channels by whose features candidates are found. */
  Set<Channel> retrieval() {
    return retrieval;
  }

  /**
   * A text that was read.
   *
   * @param terms its words, scaffolding weighing less, each group of synonyms as one word more
   * @param stance what it says about its subject
   * @param sound how it is spoken, as far as its language says
   */
  record Read(Features features, List<Term> terms, Stance stance, String sound) {}

  /** Reads a text in normal form. */
  Read read(String text) {
    var features = new Features();
    var lower = text.toLowerCase(Locale.ROOT);
    var all = analysis.words(text);
    var terms = phrases.apply(all);
    words(terms, features);
    letters.read(lower, features);
    grams.read(lower, features);
    if (language.equals(Language.KO)) {
      Runs.JAMO.read(Jamo.decompose(lower), features);
    } else if (language.equals(Language.JA)) {
      Runs.READINGS.read(sound(all), features);
    }
    return new Read(features, terms, Stance.of(language, text, all), sound(all));
  }

  /** How a text is spoken, as far as its language says. */
  static String sound(List<Term> terms) {
    return terms.stream().map(Term::sound).collect(Collectors.joining());
  }

  /** The words of an answer. */
  List<Term> terms(String text) {
    return phrases.apply(analysis.words(text));
  }

  static long key(Term term) {
    return Hashing.of(term.text(), 0, term.text().length());
  }

  private static void words(List<Term> terms, Features features) {
    for (var term : terms) {
      if (term.weight() > 0) {
        features.add(Channel.WORDS, key(term), term.weight(), term.start(), term.end());
      }
    }
  }
}
