package dev.annai.knowledge;

import dev.annai.knowledge.Loading.Broken;
import dev.annai.knowledge.Loading.Loaded;
import dev.annai.lint.Linter;
import dev.annai.mood.MoodModel;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/** Loads a knowledge pack from its folder. */
public final class KnowledgeLoader {

  private KnowledgeLoader() {}

  private record Base(Defaults defaults, MoodModel mood) {

    static Base load() {
      var defaults = Defaults.load();
      return new Base(defaults, defaults.mood());
    }
  }

  /**
   * Reads, checks and builds. Nothing that an editor writes throws: all findings come at once.
   *
   * @param folder with a {@code pack.yaml}
   * @throws java.io.UncheckedIOException when the folder or a file cannot be read
   */
  public static Loading load(Path folder) {
    // Neither needs the other, and a start is waited for.
    var base = CompletableFuture.supplyAsync(Base::load);
    var report = Linter.check(folder);
    if (report.isBroken()) {
      return new Broken(report.findings());
    }
    var pack = report.pack().orElseThrow();
    return new Loaded(
        KnowledgeBuilder.build(pack, base.join().defaults(), base.join().mood()),
        CsvOrderBook.of(pack.orders()),
        report.findings());
  }
}
