package dev.annai.search;

import dev.annai.text.Term;
import java.util.List;

/** Turns texts into directions, against the vocabulary of a language. */
final class QuestionReader {

  private final FeatureReader reader;
  private final Vocabulary vocabulary;
  private final Space phrasings;
  private final Space entries;
  private final Said said;

  QuestionReader(
      FeatureReader reader, Vocabulary vocabulary, Space phrasings, Space entries, Said said) {
    this.reader = reader;
    this.vocabulary = vocabulary;
    this.phrasings = phrasings;
    this.entries = entries;
    this.said = said;
  }

  Question read(String text) {
    var read = reader.read(text);
    var features = read.features();
    var packed = new long[features.size()];
    var strange = new double[Channel.count()];
    var unsaid = new double[Channel.count()];
    var size = 0;
    for (var i = 0; i < features.size(); i++) {
      var number = vocabulary.number(features.key(i));
      var weight = features.weight(i);
      if (number == Vocabulary.UNKNOWN) {
        strange[features.channel(i).index()] += weight * weight;
        unsaid[features.channel(i).index()] += weight;
      } else {
        packed[size++] = SparseVector.pack(number, weight);
      }
    }
    var frequencies = SparseVector.of(packed, size);
    return new Question(
        text,
        read.terms(),
        features,
        read.stance(),
        phrasings.direction(frequencies, strange),
        entries.direction(frequencies, strange),
        said.asked(frequencies, unsaid),
        words(features),
        subjects(read.terms()),
        information(features));
  }

  private double information(Features features) {
    var all = 0.0;
    for (var i = 0; i < features.size(); i++) {
      if (features.channel(i) == Channel.WORDS) {
        all += features.weight(i) * rarity(vocabulary.number(features.key(i)));
      }
    }
    return all;
  }

  private double rarity(int number) {
    return number == Vocabulary.UNKNOWN ? phrasings.unknownRarity() : phrasings.rarity(number);
  }

  /** Words by weight alone; where a synonym's phrase stands, it speaks for the words in it. */
  private SparseVector subjects(List<Term> terms) {
    var speaking =
        terms.stream().filter(t -> terms.stream().noneMatch(other -> isFor(other, t))).toList();
    var all = speaking.stream().mapToDouble(Term::weight).sum();
    var packed = new long[speaking.size()];
    var size = 0;
    for (var term : speaking) {
      var number = number(term);
      if (number != Vocabulary.UNKNOWN) {
        packed[size++] = SparseVector.pack(number, (float) (term.weight() / all));
      }
    }
    return SparseVector.of(packed, size);
  }

  private boolean isFor(Term synonym, Term term) {
    return Phrases.isSynonym(synonym)
        && !Phrases.isSynonym(term)
        && synonym.start() <= term.start()
        && term.end() <= synonym.end()
        && number(synonym) != Vocabulary.UNKNOWN;
  }

  private int number(Term term) {
    return vocabulary.number(Features.key(Channel.WORDS, FeatureReader.key(term)));
  }

  private SparseVector words(Features features) {
    var packed = new long[features.size()];
    var size = 0;
    var all = information(features);
    for (var i = 0; i < features.size(); i++) {
      var number = vocabulary.number(features.key(i));
      if (features.channel(i) == Channel.WORDS && number != Vocabulary.UNKNOWN) {
        packed[size++] =
            SparseVector.pack(number, (float) (features.weight(i) * rarity(number) / all));
      }
    }
    return SparseVector.of(packed, size);
  }
}
