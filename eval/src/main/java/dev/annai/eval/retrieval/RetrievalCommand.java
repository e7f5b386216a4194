package dev.annai.eval.retrieval;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annai.eval.calibrate.Calibration;
import dev.annai.eval.set.FaultyInput;
import dev.annai.eval.set.Fields;
import dev.annai.eval.set.RetrievalSet;
import dev.annai.eval.set.TrecFiles;
import dev.annai.eval.shell.Console;
import dev.annai.eval.shell.Figures;
import dev.annai.eval.shell.FiguresTable;
import dev.annai.eval.shell.Misuse;
import dev.annai.eval.shell.OutputFile;
import dev.annai.eval.shell.Outputs;
import dev.annai.eval.shell.Reporting;
import dev.annai.knowledge.Defaults;
import dev.annai.search.SearchSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Ranking and rejection figures on retrieval sets. */
@Command(
    name = "retrieval",
    mixinStandardHelpOptions = true,
    description = "Ranks the entries of retrieval sets (BEIR layout) for their queries.")
public final class RetrievalCommand implements Callable<Integer> {

  private final Console console;
  private final Defaults defaults = Defaults.load();

  @Parameters(
      paramLabel = "DIR",
      arity = "1..*",
      description =
          "Folders with corpus.jsonl, queries.jsonl, qrels/test.tsv and perhaps labels.tsv.")
  private List<Path> folders = List.of();

  @Option(
      names = "--fields",
      paramLabel = "FIELDS",
      defaultValue = "all",
      converter = FieldsConverter.class,
      description = "What is indexed: title, title+variants or all (default).")
  private Fields fields = Fields.ALL;

  @Mixin private final Reporting reporting = new Reporting();

  @Option(
      names = "--run",
      paramLabel = "FILE",
      converter = OutputFile.class,
      description = "Write what was found as a TREC run.")
  private @Nullable Path runFile;

  @Option(
      names = "--from-run",
      paramLabel = "FILE",
      description = "Measure a TREC run instead of the product.")
  private @Nullable Path fromRun;

  @Option(
      names = "--qrels",
      paramLabel = "FILE",
      description = "Judgements, TREC or BEIR, instead of the set's own.")
  private @Nullable Path qrels;

  @Option(
      names = "--threshold",
      paramLabel = "NUMBER",
      description = "From which confidence on an entry is answered; default: the product's.")
  private @Nullable Double threshold;

  @Option(
      names = "--calibration",
      paramLabel = "FILE",
      description = "Numbers of the search and the threshold, as calibrate and tune write them.")
  private @Nullable Path calibration;

  @Option(
      names = "--depth",
      paramLabel = "K",
      defaultValue = "1000",
      description = "How many entries are ranked for a query (default: ${DEFAULT-VALUE}).")
  private int depth = 1000;

  /** The command, speaking at a console. */
  public RetrievalCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, FaultyInput, Misuse {
    if (folders.size() > 1 && (runFile != null || fromRun != null || qrels != null)) {
      throw new Misuse("--run, --from-run and --qrels: for a single set");
    }
    var all = new LinkedHashMap<String, Figures>();
    var jsons = new LinkedHashMap<String, ObjectNode>();
    for (var folder : folders) {
      var retrieved = retrieved(RetrievalSet.load(folder, fields, qrels));
      var figures = RetrievalFigures.of(retrieved, threshold());
      all.put(retrieved.set().name(), figures);
      jsons.put(retrieved.set().name(), RetrievalJson.of(retrieved, figures));
      if (runFile != null) {
        Outputs.write(runFile, TrecFiles.format(retrieved.run(), "annai"));
      }
    }
    console.print(FiguresTable.table(all, RetrievalFigures.RANKING));
    console.print(System.lineSeparator() + FiguresTable.table(all, RetrievalFigures.CONFIDENCE));
    return reporting.finish(console, all, jsons);
  }

  private Retrieved retrieved(RetrievalSet set) throws IOException, FaultyInput, Misuse {
    if (fromRun != null) {
      var run = TrecFiles.run(fromRun);
      if (set.topics().stream().noneMatch(topic -> run.byTopic().containsKey(topic.id()))) {
        throw new Misuse("%s: no query of %s is in it".formatted(fromRun, set.name()));
      }
      return Retrieval.of(set, run);
    }
    var settings = calibration == null ? defaults.search() : calibrated(calibration);
    return new Retrieval(defaults, settings, depth).of(set);
  }

  /** A run's scores have no threshold of their own. */
  private OptionalDouble threshold() throws IOException, FaultyInput {
    if (threshold != null) {
      return OptionalDouble.of(threshold);
    }
    return fromRun == null ? OptionalDouble.of(answer()) : OptionalDouble.empty();
  }

  private double answer() throws IOException, FaultyInput {
    return calibration == null
        ? defaults.risk().answer()
        : Calibration.read(calibration).answerOr(defaults);
  }

  private SearchSettings calibrated(Path file) throws IOException, FaultyInput {
    return Calibration.read(file).over(defaults.search());
  }

  /** Reads {@code title+variants}, which no enum constant can be named. */
  private static final class FieldsConverter implements ITypeConverter<Fields> {
    @Override
    public Fields convert(String text) {
      try {
        return Fields.of(text);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(e.getMessage());
      }
    }
  }
}
