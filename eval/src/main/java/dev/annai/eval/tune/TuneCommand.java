package dev.annai.eval.tune;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annai.eval.calibrate.Calibration;
import dev.annai.eval.metric.RankingMetric;
import dev.annai.eval.set.FaultyInput;
import dev.annai.eval.set.Fields;
import dev.annai.eval.set.RetrievalSet;
import dev.annai.eval.shell.Console;
import dev.annai.eval.shell.Figures;
import dev.annai.eval.shell.FiguresTable;
import dev.annai.eval.shell.Json;
import dev.annai.eval.shell.Misuse;
import dev.annai.eval.shell.Outputs;
import dev.annai.eval.shell.Reporting;
import dev.annai.eval.tune.Tuning.Part;
import dev.annai.eval.tune.Tuning.Turned;
import dev.annai.knowledge.Defaults;
import dev.annai.search.SearchSettings;
import dev.annai.text.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Fits the weights of the search to sets. */
@Command(
    name = "tune",
    mixinStandardHelpOptions = true,
    description =
        "Fits the weights of the search on half of each set's queries, by coordinate ascent, and"
            + " tells what they are worth on the other half.")
public final class TuneCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "DIR", arity = "1..*", description = "Retrieval sets to fit on.")
  private List<Path> folders = List.of();

  @Mixin private final Reporting reporting = new Reporting();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write the numbers as YAML, in the form of a pack.yaml.")
  private @Nullable Path out;

  @Option(
      names = "--from",
      paramLabel = "FILE",
      description = "Begin with the numbers of this file instead of the defaults.")
  private @Nullable Path from;

  @Option(
      names = "--metric",
      paramLabel = "KEY",
      defaultValue = "hit@1",
      description = "The figure to raise (default: ${DEFAULT-VALUE}).")
  private String metric = "hit@1";

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "2",
      description = "How often each number is turned, at most (default: ${DEFAULT-VALUE}).")
  private int rounds = 2;

  @Option(
      names = "--queries",
      paramLabel = "N",
      defaultValue = "400",
      description = "How many queries of a set are looked at, at most (default: ${DEFAULT-VALUE}).")
  private int queries = 400;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Of the draw of queries and the order of numbers (default: ${DEFAULT-VALUE}).")
  private long seed = 1;

  /** The command, speaking at a console. */
  public TuneCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, FaultyInput, Misuse {
    var parts = parts();
    var defaults = Defaults.load();
    var start = from == null ? defaults.search() : Calibration.read(from).over(defaults.search());
    var tuning = new Tuning(defaults, metric(), parts);
    var figures = new LinkedHashMap<String, Figures>();
    var numbers = new TreeMap<Language, Map<String, Double>>();
    for (var language : languages(parts)) {
      console.print("%s: %.4f at the start%n".formatted(language, tuning.fitted(start, language)));
      var tuned = tuning.tune(start, language, rounds, seed, this::tell);
      figures.put(language.tag(), figures(tuning, start, tuned, language));
      numbers.put(language, changed(start, tuned, language));
    }
    console.print(
        System.lineSeparator()
            + FiguresTable.table(figures, List.of("before", "after", "kept_before", "kept_after")));
    if (out != null) {
      var none = OptionalDouble.empty();
      Outputs.write(out, new Calibration(numbers, none, none).yaml(comment(figures)));
    }
    var jsons = new LinkedHashMap<String, ObjectNode>();
    figures.forEach((language, f) -> jsons.put(language, Json.object(f)));
    return reporting.finish(console, figures, jsons);
  }

  private List<Part> parts() throws IOException, FaultyInput, Misuse {
    var parts = new ArrayList<Part>();
    for (var folder : folders) {
      var part = Part.of(RetrievalSet.load(folder, Fields.ALL, null), queries, seed);
      if (part.fitted().isEmpty()) {
        throw new Misuse(folder + ": too few judged queries to fit on half of them");
      }
      parts.add(part);
    }
    return parts;
  }

  private RankingMetric metric() throws Misuse {
    return Arrays.stream(RankingMetric.values())
        .filter(m -> m.key().equals(metric))
        .findFirst()
        .orElseThrow(() ->
            new Misuse(
                "--metric: \"%s\" (expected: one of %s)"
                    .formatted(
                        metric,
                        Arrays.stream(RankingMetric.values())
                            .map(RankingMetric::key)
                            .collect(Collectors.joining(", ")))));
  }

  private static Set<Language> languages(List<Part> parts) {
    return parts.stream().map(Tuning::language).collect(Collectors.toCollection(TreeSet::new));
  }

  private void tell(Turned turned) {
    console.print(
        String.format(
            Locale.ROOT,
            "  %s  %s %s → %s  %.4f (%+.4f)%n",
            turned.language(),
            turned.name(),
            turned.before(),
            turned.after(),
            turned.figure(),
            turned.gain()));
  }

  private static Figures figures(
      Tuning tuning, SearchSettings start, SearchSettings tuned, Language language) {
    var figures = new LinkedHashMap<String, Number>();
    figures.put("before", tuning.fitted(start, language));
    figures.put("after", tuning.fitted(tuned, language));
    figures.put("kept_before", tuning.kept(start, language));
    figures.put("kept_after", tuning.kept(tuned, language));
    return new Figures(figures);
  }

  /** What is not as it was at the start. */
  private static Map<String, Double> changed(
      SearchSettings start, SearchSettings tuned, Language language) {
    var changed = new LinkedHashMap<String, Double>();
    for (var knob : Knob.ALL) {
      var value = knob.value(tuned, language);
      if (value != knob.value(start, language)) {
        changed.put(knob.name(), value);
      }
    }
    return changed;
  }

  private String comment(Map<String, Figures> figures) {
    var names = folders.stream().map(f -> String.valueOf(f.getFileName())).toList();
    var comment = new StringBuilder();
    comment.append(
        "Fitted by `annai eval tune`, seed %d, %s, on %s.%n"
            .formatted(seed, metric, String.join(", ", names)));
    comment.append("Before, after; the same on queries that were kept aside:%n".formatted());
    figures.forEach((language, f) ->
        comment.append("%s %s%n".formatted(language, String.join(", ", FiguresTable.values(f)))));
    return comment.toString();
  }
}
