package dev.annai.eval.shell;

import dev.annai.dialogue.KnowledgeBase;
import dev.annai.eval.set.Fault;
import dev.annai.eval.set.FaultyInput;
import dev.annai.knowledge.KnowledgeLoader;
import dev.annai.knowledge.Loading;
import dev.annai.knowledge.Loading.Broken;
import dev.annai.knowledge.Loading.Loaded;
import dev.annai.search.FaqEntry;
import dev.annai.source.Finding;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option of every command that asks a shop's bot. */
public final class PackOption {

  @Option(
      names = "--pack",
      paramLabel = "DIR",
      description = "The knowledge pack; default: the sample pack, knowledge/shop.")
  private @Nullable Path folder;

  /** The folder that was named, else the sample pack. */
  public Path folder() {
    return folder == null
        ? Path.of(System.getProperty("annai.home", ""), "knowledge", "shop")
        : folder;
  }

  /** Loads the pack that was named, else the sample pack. */
  public Loaded load() throws FaultyInput {
    return load(folder());
  }

  /** Loads a pack; what makes it unusable is told with file and line. */
  public static Loaded load(Path folder) throws FaultyInput {
    try (var progress = Progress.of("pack", 0)) {
      return loaded(folder, progress.counted(KnowledgeLoader.load(folder)));
    }
  }

  private static Loaded loaded(Path folder, Loading loading) throws FaultyInput {
    return switch (loading) {
      case Loaded loaded -> loaded;
      case Broken broken ->
          throw FaultyInput.of(
              broken.findings().stream().filter(Finding::isError).map(f -> fault(folder, f)));
    };
  }

  /** The ids of a pack's entries. */
  public static Set<String> entries(KnowledgeBase knowledge) {
    return knowledge.entries().stream().map(FaqEntry::id).collect(Collectors.toSet());
  }

  private static Fault fault(Path folder, Finding finding) {
    return new Fault(
        folder.resolve(finding.at().file()).toString(),
        finding.at().line(),
        finding.at().column(),
        finding.message() + "\n    " + finding.advice());
  }
}
