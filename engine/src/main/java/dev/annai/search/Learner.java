package dev.annai.search;

import dev.annai.text.Stance;
import dev.annai.text.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** Learns from the entries of one language: first directions, then postings, then entry models. */
final class Learner {

  /** How many phrasings are read before they are numbered; their features stay that long. */
  private static final int AT_ONCE = 4096;

  /** How many phrasings near to another are looked at for the entries it could be taken for. */
  private static final int NEAR = 60;

  private static final LineTrainer.Effort USUAL = new LineTrainer.Effort(20, 20, 1000);

  /** In a large collection each entry's rivals are found once, and less is learnt and kept. */
  private static final LineTrainer.Effort FOR_MANY = new LineTrainer.Effort(8, 10, 250);

  private final Phrasings phrasings;
  private final FeatureReader reader;
  private final SearchNumbers numbers;
  private final Vocabulary vocabulary = new Vocabulary();
  private final List<Stance> stances = new ArrayList<>();
  private final List<String> sounds = new ArrayList<>();
  private final List<List<Term>> terms = new ArrayList<>();

  Learner(Phrasings phrasings, FeatureReader reader, SearchNumbers numbers) {
    this.phrasings = phrasings;
    this.reader = reader;
    this.numbers = numbers;
  }

  Learnt learn() {
    var texts = read();
    var entries = new ArrayList<SparseVector>();
    for (var entry = 0; entry < phrasings.ids().size(); entry++) {
      entries.add(sum(phrasings.of(entry).mapToObj(texts::get).toList()));
    }
    var space = Space.of(vocabulary, texts, numbers);
    var entrySpace = Space.of(vocabulary, entries, numbers);
    var directions = texts.stream().map(space::direction).toList();
    var wholes = entries.stream().map(entrySpace::direction).toList();
    var answers = answers();
    var documents =
        new PhrasingDocuments(
            phrasings,
            vocabulary,
            reader.retrieval(),
            directions,
            Answers.of(answers, numbers.pairs() != 0));
    var postings = Postings.of(phrasings.size(), documents::document);
    return new Learnt(
        vocabulary,
        stances,
        sounds,
        space,
        entrySpace,
        directions.stream().map(CompactVector::of).toList(),
        EntryPostings.of(wholes, Said.saturated(vocabulary, entries), vocabulary.size()),
        Said.of(vocabulary, entries, numbers),
        votes(directions, postings),
        lines(directions, postings),
        gist(answers),
        postings);
  }

  private Votes votes(List<SparseVector> directions, Postings postings) {
    var limit = numbers.candidates(phrasings);
    try (var candidates = new Candidates(postings.open(), vocabulary, reader.retrieval(), limit)) {
      return new VoteTrainer(directions, phrasings.entryOf(), vocabulary.size(), numbers)
          .train(phrasings.firsts(), entry -> rivals(entry, directions, candidates));
    }
  }

  /** Where entries have one phrasing each, there is nothing to draw a line around. */
  private Lines lines(List<SparseVector> directions, Postings postings) {
    if (numbers.line() == 0 || phrasings.size() == phrasings.ids().size()) {
      return Lines.NONE;
    }
    try (var candidates = new Candidates(postings.open(), vocabulary, reader.retrieval(), NEAR)) {
      var entryOf = phrasings.entryOf();
      if (phrasings.size() <= Candidates.LARGE) {
        return new LineTrainer(directions, phrasings, vocabulary.size(), USUAL)
            .train(p -> takenFor(entryOf[p], directions.get(p), USUAL.rivals(), candidates));
      }
      var byEntry =
          IntStream.range(0, phrasings.ids().size())
              .parallel()
              .mapToObj(e -> takenFor(e, whole(e, directions), FOR_MANY.rivals(), candidates))
              .toList();
      return new LineTrainer(directions, phrasings, vocabulary.size(), FOR_MANY)
          .train(phrasing -> byEntry.get(entryOf[phrasing]));
    }
  }

  /** The other entries for which what an entry says in this direction could be taken. */
  private int[] takenFor(int entry, SparseVector said, int most, Candidates candidates) {
    return Arrays.stream(candidates.nearest(said, NEAR))
        .map(near -> phrasings.entryOf()[near])
        .filter(other -> other != entry)
        .distinct()
        .limit(most)
        .toArray();
  }

  private SparseVector whole(int entry, List<SparseVector> directions) {
    return sum(phrasings.of(entry).mapToObj(directions::get).toList());
  }

  private int[] rivals(int entry, List<SparseVector> directions, Candidates candidates) {
    var own = (int) phrasings.of(entry).count();
    var wanted = Math.clamp(own, 40, 120);
    var found = candidates.nearest(whole(entry, directions), wanted + own);
    return IntStream.of(found).filter(p -> phrasings.entryOf()[p] != entry).limit(wanted).toArray();
  }

  /** Entries may share an answer; reading one takes longer than reading ten phrasings. */
  private List<List<Term>> answers() {
    var read = new ConcurrentHashMap<String, List<Term>>();
    phrasings.answers().parallelStream()
        .distinct()
        .forEach(answer -> read.put(answer, answer.isEmpty() ? List.of() : reader.terms(answer)));
    return phrasings.answers().stream().map(read::get).map(Objects::requireNonNull).toList();
  }

  private Gist gist(List<List<Term>> answers) {
    if (answers.stream().filter(List::isEmpty).count() * 2 > answers.size()) {
      return Gist.NONE;
    }
    var trainer = new GistTrainer();
    for (var entry = 0; entry < answers.size(); entry++) {
      trainer.add(phrasings.of(entry).mapToObj(terms::get).toList(), answers.get(entry));
    }
    return trainer.train();
  }

  /** Reads on all cores, numbers in order: the same features get the same numbers every time. */
  private List<SparseVector> read() {
    var texts = new ArrayList<SparseVector>();
    for (var from = 0; from < phrasings.size(); from += AT_ONCE) {
      var to = Math.min(phrasings.size(), from + AT_ONCE);
      phrasings.texts().subList(from, to).parallelStream()
          .map(reader::read)
          .toList()
          .forEach(read -> texts.add(numbered(read)));
    }
    return texts;
  }

  private SparseVector numbered(FeatureReader.Read read) {
    stances.add(read.stance());
    sounds.add(read.sound());
    terms.add(read.terms());
    var features = read.features();
    var packed = new long[features.size()];
    for (var i = 0; i < packed.length; i++) {
      var number = vocabulary.numberOrNew(features.key(i), features.channel(i));
      packed[i] = SparseVector.pack(number, features.weight(i));
    }
    return SparseVector.of(packed, packed.length);
  }

  private static SparseVector sum(List<SparseVector> texts) {
    var packed = new long[texts.stream().mapToInt(text -> text.numbers().length).sum()];
    var size = 0;
    for (var text : texts) {
      for (var i = 0; i < text.numbers().length; i++) {
        packed[size++] = SparseVector.pack(text.numbers()[i], text.weights()[i]);
      }
    }
    return SparseVector.of(packed, size);
  }
}
