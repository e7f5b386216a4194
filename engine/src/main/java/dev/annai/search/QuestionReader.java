package dev.annai.search;

import dev.annai.text.Term;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;

/** Turns texts into directions, against the vocabulary of a language. */
final class QuestionReader {

  private final FeatureReader reader;
  private final Vocabulary vocabulary;
  private final Space phrasings;
  private final Space entries;
  private final Said said;
  private final Predicate<String> answers;

  /**
   * A reader.
   *
   * @param answers whether some answer has a word
   */
  QuestionReader(
      FeatureReader reader,
      Vocabulary vocabulary,
      Space phrasings,
      Space entries,
      Said said,
      Predicate<String> answers) {
    this.reader = reader;
    this.vocabulary = vocabulary;
    this.phrasings = phrasings;
    this.entries = entries;
    this.said = said;
    this.answers = answers;
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
        informing(features, Channel.WORDS),
        informing(features, Channel.GRAMS),
        informing(features, Channel.SOUNDS),
        subjects(read.terms()),
        information(features, Channel.WORDS),
        familiar(read.terms()));
  }

  private double information(Features features, Channel channel) {
    var all = 0.0;
    for (var i = 0; i < features.size(); i++) {
      if (features.channel(i) == channel) {
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

  /** Each word once, by the most that it weighs. */
  private double familiar(List<Term> terms) {
    var weights = new LinkedHashMap<String, Term>();
    for (var term : terms) {
      weights.merge(term.text(), term, (a, b) -> a.weight() >= b.weight() ? a : b);
    }
    var all = 0.0;
    var familiar = 0.0;
    for (var term : weights.values()) {
      var number = number(term);
      var information = term.weight() * rarity(number);
      all += information;
      var isFamiliar = number != Vocabulary.UNKNOWN || answers.test(term.text());
      familiar += isFamiliar ? information : 0;
    }
    return all == 0 ? 0 : familiar / all;
  }

  /** What of a channel some phrasing has, each feature with its share of the information of all. */
  private SparseVector informing(Features features, Channel channel) {
    var packed = new long[features.size()];
    var size = 0;
    var all = information(features, channel);
    for (var i = 0; i < features.size(); i++) {
      var number = vocabulary.number(features.key(i));
      if (features.channel(i) == channel && number != Vocabulary.UNKNOWN) {
        packed[size++] =
            SparseVector.pack(number, (float) (features.weight(i) * rarity(number) / all));
      }
    }
    return SparseVector.of(packed, size);
  }
}
