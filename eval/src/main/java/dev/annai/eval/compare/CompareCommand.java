package dev.annai.eval.compare;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annai.eval.asking.Asking;
import dev.annai.eval.asking.QuestionListing;
import dev.annai.eval.set.FaultyInput;
import dev.annai.eval.set.QuestionFile;
import dev.annai.eval.shell.Console;
import dev.annai.eval.shell.ExitStatus;
import dev.annai.eval.shell.JsonOption;
import dev.annai.eval.shell.Misuse;
import dev.annai.eval.shell.NowOption;
import dev.annai.eval.shell.PackOption;
import dev.annai.eval.shell.SeedOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Whether one evaluation is better than another by more than chance. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    description =
        "Compares two JSON files of other commands, two packs, or two Git revisions of a pack,"
            + " query by query.")
public final class CompareCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(index = "0", paramLabel = "BEFORE", description = "JSON file, folder or revision.")
  private String before = "";

  @Parameters(index = "1", paramLabel = "AFTER", description = "JSON file, folder or revision.")
  private String after = "";

  @Mixin private final PackOption pack = new PackOption();

  @Option(
      names = "--questions",
      paramLabel = "FILE",
      description =
          "What packs are asked; default: the tables in questions/ of --pack, but for"
              + " blind-*.")
  private List<Path> questions = List.of();

  @Mixin private final NowOption now = new NowOption();
  @Mixin private final SeedOption seed = new SeedOption();

  @Option(
      names = "--list",
      paramLabel = "N",
      defaultValue = "20",
      description = "How many lost and won queries are listed (default: ${DEFAULT-VALUE}).")
  private int listed = 20;

  @Mixin private final JsonOption json = new JsonOption();

  @Option(
      names = "--fail-if-worse",
      description = "Exit with 1 when a figure is worse by more than chance (p < 0.05).")
  private boolean failIfWorse;

  /** The command, speaking at a console. */
  public CompareCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, FaultyInput, Misuse {
    var scratch = Files.createTempDirectory("annai-compare");
    try {
      var first = Operand.of(before, pack.folder(), scratch);
      var second = Operand.of(after, pack.folder(), scratch);
      return report(sets(first, second), sets(second, first));
    } finally {
      Operand.remove(scratch);
    }
  }

  private int report(Map<String, PerQuery> before, Map<String, PerQuery> after)
      throws IOException, Misuse {
    var jsons = new LinkedHashMap<String, ObjectNode>();
    var isWorse = false;
    for (var set : before.entrySet()) {
      var other = after.get(set.getKey());
      if (other == null) {
        console.err().println(set.getKey() + ": only in the first");
        continue;
      }
      var comparison = Comparison.of(set.getKey(), set.getValue(), other, seed.value());
      console.print(comparison.text(listed));
      jsons.put(set.getKey(), comparison.json());
      isWorse |= comparison.isWorse();
    }
    if (jsons.isEmpty()) {
      throw new Misuse("no set in common: %s and %s".formatted(before.keySet(), after.keySet()));
    }
    json.write(jsons);
    return failIfWorse && isWorse ? ExitStatus.BELOW : 0;
  }

  private SequencedMap<String, PerQuery> sets(Operand operand, Operand other)
      throws IOException, FaultyInput {
    return switch (operand) {
      case Operand.Measured measured -> PerQuery.read(measured.json());
      case Operand.Pack asked -> asked(asked, other);
    };
  }

  /** An entry that only one of the packs has may be expected of both. */
  private SequencedMap<String, PerQuery> asked(Operand.Pack asked, Operand other)
      throws IOException, FaultyInput {
    var entries = new HashSet<>(PackOption.entries(asked.loaded().knowledge()));
    if (other instanceof Operand.Pack pack) {
      entries.addAll(PackOption.entries(pack.loaded().knowledge()));
    }
    var files = questions.isEmpty() ? QuestionFile.inPack(pack.folder()) : questions;
    var met =
        Asking.all(asked.loaded().knowledge(), QuestionFile.read(files, entries), now.instant());
    return PerQuery.of(QuestionListing.json(Map.of(), met), "questions");
  }
}
