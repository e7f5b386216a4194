package dev.annai.knowledge;

import dev.annai.knowledge.Loading.Broken;
import dev.annai.knowledge.Loading.Loaded;
import dev.annai.lint.Linter;
import java.nio.file.Path;

/** Loads a knowledge pack from its folder. */
public final class KnowledgeLoader {

  private KnowledgeLoader() {}

  /**
   * Reads, checks and builds. Nothing that an editor writes throws: all findings come at once.
   *
   * @param folder with a {@code pack.yaml}
   * @throws java.io.UncheckedIOException when the folder or a file cannot be read
   */
  public static Loading load(Path folder) {
    var report = Linter.check(folder);
    if (report.isBroken()) {
      return new Broken(report.findings());
    }
    var pack = report.pack().orElseThrow();
    return new Loaded(
        KnowledgeBuilder.build(pack, Defaults.load()),
        CsvOrderBook.of(pack.orders()),
        report.findings());
  }
}
