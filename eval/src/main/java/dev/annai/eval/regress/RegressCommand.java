package dev.annai.eval.regress;

import dev.annai.eval.asking.Asking;
import dev.annai.eval.asking.MetPair;
import dev.annai.eval.asking.PairsCommand;
import dev.annai.eval.asking.QuestionFigures;
import dev.annai.eval.mood.MoodFigures;
import dev.annai.eval.play.Played;
import dev.annai.eval.play.Playing;
import dev.annai.eval.retrieval.Retrieval;
import dev.annai.eval.retrieval.RetrievalFigures;
import dev.annai.eval.set.FaultyInput;
import dev.annai.eval.set.Fields;
import dev.annai.eval.set.MoodFile;
import dev.annai.eval.set.PairFile;
import dev.annai.eval.set.QuestionFile;
import dev.annai.eval.set.Regression;
import dev.annai.eval.set.RetrievalSet;
import dev.annai.eval.set.ScriptFile;
import dev.annai.eval.shell.Console;
import dev.annai.eval.shell.ExitStatus;
import dev.annai.eval.shell.Figures;
import dev.annai.eval.shell.Misuse;
import dev.annai.eval.shell.PackOption;
import dev.annai.eval.shell.TextTable;
import dev.annai.knowledge.Defaults;
import dev.annai.knowledge.Loading.Loaded;
import dev.annai.search.FaqEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Whether what was reached once is still reached. */
@Command(
    name = "regress",
    mixinStandardHelpOptions = true,
    description = "Repeats evaluations and compares their figures with those that are kept.")
public final class RegressCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Evaluations, as evals/*.yaml.")
  private List<Path> files = List.of();

  @Mixin private final PackOption pack = new PackOption();

  @Option(
      names = "--sets",
      paramLabel = "DIR",
      defaultValue = "${env:ANNAI_SETS:-sets}",
      description =
          "Where the sets are; default: the environment's ANNAI_SETS, else the folder sets.")
  private Path sets = Path.of("sets");

  private @Nullable Loaded loaded;

  /** The command, speaking at a console. */
  public RegressCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, FaultyInput, Misuse {
    var table = new TextTable(List.of("evaluation", "figure", "kept", "now", ""));
    var missed = 0;
    var skipped = 0;
    for (var file : files) {
      var name = String.valueOf(file.getFileName()).replaceFirst("\\.ya?ml$", "");
      var regression = Regression.read(file);
      var figures = figures(regression);
      if (figures.isEmpty()) {
        table.add(List.of(name, "", "", "", "skipped: no data in " + sets));
        skipped++;
        continue;
      }
      missed += compare(table, name, regression, figures.get());
    }
    console.print(table.toString());
    var count = files.size();
    console.print(
        "%d passed, %d failed, %d skipped%n".formatted(count - missed - skipped, missed, skipped));
    return missed > 0 ? ExitStatus.BELOW : 0;
  }

  /** 1 when a figure is missed, else 0. */
  private static int compare(TextTable table, String name, Regression regression, Figures figures)
      throws Misuse {
    var missed = 0;
    for (var figure : regression.figures().entrySet()) {
      var key = figure.getKey();
      var now = figures.byKey().get(key);
      if (now == null) {
        throw new Misuse(
            "%s: no figure %s among %s".formatted(name, key, figures.byKey().keySet()));
      }
      var isMissed = regression.isMissed(key, now.doubleValue());
      missed = isMissed ? 1 : missed;
      var kept = TextTable.cell(key, figure.getValue());
      table.add(
          List.of(name, key, kept, TextTable.cell(key, now), isMissed ? "MISSED" : "reached"));
    }
    return missed;
  }

  /** What is measured now; empty when the data is not here. */
  private Optional<Figures> figures(Regression regression) throws IOException, FaultyInput {
    if (regression.retrieval() != null) {
      return retrieval(sets.resolve(regression.retrieval()), regression.fields());
    }
    if (regression.mood() != null) {
      return mood(sets.resolve(regression.mood()).resolve("data.tsv"));
    }
    if (regression.questions() != null) {
      return questions(regression.questions());
    }
    if (regression.pairs() != null) {
      return pairs(regression.pairs());
    }
    return dialogues(regression.dialogues() == null ? List.of() : regression.dialogues());
  }

  private static Optional<Figures> retrieval(Path folder, @Nullable String fields)
      throws IOException, FaultyInput {
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    var defaults = Defaults.load();
    var set = RetrievalSet.load(folder, Fields.of(fields == null ? "all" : fields), null);
    var retrieved = new Retrieval(defaults, defaults.search(), Retrieval.DEPTH).of(set);
    return Optional.of(RetrievalFigures.of(retrieved, OptionalDouble.of(defaults.risk().answer())));
  }

  private static Optional<Figures> mood(Path file) throws IOException, FaultyInput {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    var judged =
        MoodFigures.judged(
            Defaults.load().mood(), MoodFile.read(file), MoodFigures.Side.DISPLEASURE, 0.5);
    return Optional.of(MoodFigures.of(judged));
  }

  private Optional<Figures> questions(List<String> names) throws IOException, FaultyInput {
    var paths = names.stream().map(pack.folder()::resolve).toList();
    if (!paths.stream().allMatch(Files::exists)) {
      return Optional.empty();
    }
    var questions = QuestionFile.read(paths, entries());
    var met = Asking.all(pack().knowledge(), questions, Instant.parse("2026-11-24T01:30:00Z"));
    return Optional.of(QuestionFigures.of(met));
  }

  private Optional<Figures> pairs(List<String> names) throws IOException, FaultyInput {
    var paths = names.stream().map(pack.folder()::resolve).toList();
    if (!paths.stream().allMatch(Files::exists)) {
      return Optional.empty();
    }
    return Optional.of(
        PairsCommand.figures(MetPair.all(pack().knowledge(), PairFile.read(paths, entries()))));
  }

  private Optional<Figures> dialogues(List<String> names) throws IOException, FaultyInput {
    var paths = names.stream().map(pack.folder()::resolve).toList();
    if (!paths.stream().allMatch(Files::exists)) {
      return Optional.empty();
    }
    var played = Playing.all(pack(), ScriptFile.read(paths, entries()));
    return Optional.of(Played.figures(played));
  }

  private Set<String> entries() throws FaultyInput {
    return pack().knowledge().entries().stream().map(FaqEntry::id).collect(Collectors.toSet());
  }

  private Loaded pack() throws FaultyInput {
    if (loaded == null) {
      loaded = pack.load();
    }
    return loaded;
  }
}
