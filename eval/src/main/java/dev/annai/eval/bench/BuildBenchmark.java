package dev.annai.eval.bench;

import dev.annai.knowledge.Defaults;
import dev.annai.search.FaqEntry;
import dev.annai.search.FaqIndex;
import dev.annai.text.Language;
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

/** How long it takes to build an index, entry models and all. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class BuildBenchmark {

  /** The language of the entries. */
  @Param({"ko", "ja", "en"})
  public String language = "ko";

  /** How many entries the shop has, each with four phrasings. */
  @Param("10000")
  public int entries;

  private Defaults defaults;
  private List<FaqEntry> many;

  /** Makes the entries. */
  @Setup
  public void make() {
    defaults = Defaults.load();
    var knowledge = SampleShop.load().loaded().knowledge();
    many = ManyEntries.of(knowledge.entries(), List.of(Language.of(language)), entries);
  }

  /** Builds. */
  @Benchmark
  public FaqIndex index() {
    return FaqIndex.build(many, defaults.lexicons(), defaults.search());
  }
}
