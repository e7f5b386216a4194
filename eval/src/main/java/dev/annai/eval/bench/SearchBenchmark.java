package dev.annai.eval.bench;

import dev.annai.knowledge.Defaults;
import dev.annai.search.FaqIndex;
import dev.annai.search.Ranking;
import dev.annai.search.Suggestion;
import dev.annai.text.Language;
import dev.annai.text.Utterance;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A turn's search beside plain Lucene's, on the same entries and the same questions. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class SearchBenchmark {

  private static final int HITS = 5;

  /** The language that is asked. */
  @Param({"ko", "ja", "en"})
  public String language = "ko";

  /** How many entries the shop has, each with four phrasings. */
  @Param("10000")
  public int entries;

  private Language asked;
  private List<Utterance> utterances;
  private FaqIndex index;
  private PlainLucene lucene;
  private int next;

  /** Builds both indexes. */
  @Setup
  public void build() throws IOException {
    var shop = SampleShop.load();
    var defaults = Defaults.load();
    asked = Language.of(language);
    var many = ManyEntries.of(shop.loaded().knowledge().entries(), List.of(asked), entries);
    index = FaqIndex.build(many, defaults.lexicons(), defaults.search());
    lucene = PlainLucene.of(many, asked);
    utterances = ManyEntries.questions(shop.utterances(asked), many, asked);
  }

  /** The product's search. */
  @Benchmark
  public Ranking annai() {
    return index.rank(next(), asked, HITS);
  }

  /** Plain Lucene's. */
  @Benchmark
  public List<String> lucene() throws IOException {
    return lucene.search(next().text());
  }

  /** What is proposed after the first half of a question. */
  @Benchmark
  public List<Suggestion> suggest() {
    var text = next().text();
    return index.suggest(text.substring(0, (text.length() + 1) / 2), asked, HITS);
  }

  private Utterance next() {
    next = (next + 1) % utterances.size();
    return utterances.get(next);
  }

  /** Frees both indexes. */
  @TearDown
  public void close() throws IOException {
    index.close();
    lucene.close();
  }
}
