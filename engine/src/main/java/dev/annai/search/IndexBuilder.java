package dev.annai.search;

import dev.annai.text.Language;
import dev.annai.text.Stance;
import dev.annai.text.Term;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;

/** Builds the index of one language: first directions, then postings, then entry models. */
final class IndexBuilder {

  static final String DIRECTION = "direction";
  static final String WHOLE = "whole";

  private static final double BUFFER_MEGABYTES = 64;

  /** How many phrasings are read before they are numbered; their features stay that long. */
  private static final int AT_ONCE = 4096;

  private final Phrasings phrasings;
  private final Language language;
  private final Confidence confidence;
  private final FeatureReader reader;
  private final SearchNumbers numbers;
  private final Vocabulary vocabulary = new Vocabulary();
  private final List<Stance> stances = new ArrayList<>();
  private final List<String> sounds = new ArrayList<>();
  private final List<List<Term>> terms = new ArrayList<>();

  IndexBuilder(
      List<FaqEntry> entries, Language language, Lexicon lexicon, SearchSettings settings) {
    this.phrasings = Phrasings.of(entries, language);
    this.language = language;
    this.confidence = new Confidence(settings, language);
    this.numbers = SearchNumbers.of(settings, language);
    this.reader = new FeatureReader(language, lexicon, numbers.scaffolding());
  }

  LanguageIndex build() {
    var texts = read();
    var entries = new ArrayList<SparseVector>();
    for (var entry = 0; entry < phrasings.ids().size(); entry++) {
      entries.add(sum(phrasings.of(entry).mapToObj(texts::get).toList()));
    }
    var space = Space.of(vocabulary, texts, numbers);
    var entrySpace = Space.of(vocabulary, entries, numbers);
    var directions = texts.stream().map(space::direction).toList();
    var wholes = entries.stream().map(entrySpace::direction).toList();
    var said = Said.of(vocabulary, entries, numbers);
    var questions = new QuestionReader(reader, vocabulary, space, entrySpace, said);
    var answers = answers();
    var index = write(directions, wholes, answers);
    var candidates =
        new Candidates(index, vocabulary, reader.retrieval(), numbers.candidates(phrasings));
    var votes =
        new VoteTrainer(directions, phrasings.entryOf(), vocabulary.size(), numbers)
            .train(phrasings.firsts(), entry -> rivals(entry, directions, candidates));
    var evidence = new Evidence(phrasings, stances, vocabulary, candidates, numbers);
    var explainer = new Explainer(vocabulary);
    var suggester = new Suggester(phrasings, sounds, language);
    return new LanguageIndex(
        language,
        phrasings,
        stances,
        questions,
        candidates,
        votes,
        said,
        numbers,
        evidence,
        confidence,
        gist(answers),
        explainer,
        suggester,
        vocabulary.size());
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

  private int[] rivals(int entry, List<SparseVector> directions, Candidates candidates) {
    var own = phrasings.of(entry).mapToObj(directions::get).toList();
    var wanted = Math.clamp(own.size(), 40, 120);
    var found = candidates.nearest(sum(own), wanted + own.size());
    return IntStream.of(found).filter(p -> phrasings.entryOf()[p] != entry).limit(wanted).toArray();
  }

  private DirectoryReader write(
      List<SparseVector> directions, List<SparseVector> wholes, List<List<Term>> answers) {
    var directory = new ByteBuffersDirectory();
    var config =
        new IndexWriterConfig()
            .setSimilarity(new ChannelSimilarity())
            .setMergePolicy(new LogDocMergePolicy())
            .setRAMBufferSizeMB(BUFFER_MEGABYTES);
    try (var writer = new IndexWriter(directory, config)) {
      for (var phrasing = 0; phrasing < phrasings.size(); phrasing++) {
        writer.addDocument(document(phrasing, directions.get(phrasing), wholes, answers));
      }
      writer.forceMerge(1);
      writer.commit();
      return DirectoryReader.open(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Document document(
      int phrasing, SparseVector direction, List<SparseVector> wholes, List<List<Term>> answers) {
    var document = new Document();
    document.add(new BinaryDocValuesField(DIRECTION, direction.encode()));
    for (var channel : reader.retrieval()) {
      document.add(Impacts.field(channel.label(), only(direction, channel)));
    }
    var entry = phrasings.entryOf()[phrasing];
    if (phrasings.firsts()[entry] == phrasing) {
      document.add(new BinaryDocValuesField(WHOLE, wholes.get(entry).encode()));
      if (!answers.get(entry).isEmpty()) {
        document.add(Answers.field(answers.get(entry)));
      }
    }
    return document;
  }

  private SparseVector only(SparseVector direction, Channel channel) {
    var numbers = new int[direction.numbers().length];
    var weights = new float[numbers.length];
    var size = 0;
    for (var i = 0; i < numbers.length; i++) {
      if (vocabulary.channel(direction.numbers()[i]) == channel) {
        numbers[size] = direction.numbers()[i];
        weights[size++] = direction.weights()[i];
      }
    }
    return new SparseVector(Arrays.copyOf(numbers, size), Arrays.copyOf(weights, size));
  }

  /** BM25 for answers, plain weights for the channels. */
  static final class ChannelSimilarity extends PerFieldSimilarityWrapper {
    private final Similarity answers = new BM25Similarity();
    private final Similarity channels = new Impacts.WeightSimilarity();

    @Override
    public Similarity get(String field) {
      return field.equals(Answers.FIELD) ? answers : channels;
    }
  }
}
