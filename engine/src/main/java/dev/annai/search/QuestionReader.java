package dev.annai.search;

/** Turns texts into directions, against the vocabulary of a language. */
final class QuestionReader {

  private final FeatureReader features;
  private final Vocabulary vocabulary;
  private final Space phrasings;
  private final Space entries;

  QuestionReader(FeatureReader features, Vocabulary vocabulary, Space phrasings, Space entries) {
    this.features = features;
    this.vocabulary = vocabulary;
    this.phrasings = phrasings;
    this.entries = entries;
  }

  Question read(String text) {
    var read = features.read(text);
    var packed = new long[read.size()];
    var strange = new double[Channel.count()];
    var size = 0;
    var all = 0.0;
    var known = 0.0;
    for (var i = 0; i < read.size(); i++) {
      var number = vocabulary.number(read.key(i));
      var weight = read.weight(i);
      if (number == Vocabulary.UNKNOWN) {
        strange[read.channel(i).index()] += weight * weight;
      } else {
        packed[size++] = SparseVector.pack(number, weight);
      }
      if (read.channel(i) == Channel.WORDS) {
        var rare =
            number == Vocabulary.UNKNOWN ? phrasings.unknownRarity() : phrasings.rarity(number);
        all += weight * rare;
        known += number == Vocabulary.UNKNOWN ? 0 : weight * rare;
      }
    }
    var frequencies = SparseVector.of(packed, size);
    return new Question(
        text,
        features.terms(text),
        phrasings.direction(frequencies, strange),
        entries.direction(frequencies, strange),
        all == 0 ? 0 : known / all);
  }
}
