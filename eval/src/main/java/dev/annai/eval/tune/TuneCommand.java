package dev.annai.eval.tune;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annai.eval.calibrate.Calibration;
import dev.annai.eval.metric.PairedTest;
import dev.annai.eval.metric.RankingMetric;
import dev.annai.eval.set.FaultyInput;
import dev.annai.eval.set.Fields;
import dev.annai.eval.set.RetrievalSet;
import dev.annai.eval.shell.Console;
import dev.annai.eval.shell.Figures;
import dev.annai.eval.shell.FiguresTable;
import dev.annai.eval.shell.FitOption;
import dev.annai.eval.shell.Json;
import dev.annai.eval.shell.Misuse;
import dev.annai.eval.shell.Progress;
import dev.annai.eval.shell.Reporting;
import dev.annai.eval.shell.SeedOption;
import dev.annai.eval.tune.Tuning.Part;
import dev.annai.eval.tune.Tuning.Turned;
import dev.annai.eval.tune.Tuning.Watcher;
import dev.annai.knowledge.Defaults;
import dev.annai.search.SearchSettings;
import dev.annai.text.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
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
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Fits the weights of the search to sets. */
@Command(
    name = "tune",
    mixinStandardHelpOptions = true,
    description =
        "Fits the weights of the search on half of each set's queries, by coordinate ascent, and"
            + " tells what they are worth on the other half.")
public final class TuneCommand implements Callable<Integer> {

  private static final double MINUTE = 60e9;

  private final Console console;

  @Parameters(paramLabel = "DIR", arity = "1..*", description = "Retrieval sets to fit on.")
  private List<Path> folders = List.of();

  @Mixin private final FitOption out = new FitOption();
  @Mixin private final Reporting reporting = new Reporting();
  @Mixin private final SeedOption seed = new SeedOption();

  @Option(
      names = "--from",
      paramLabel = "FILE",
      description = "Begin with the numbers of this file instead of the defaults.")
  private @Nullable Path from;

  @Option(
      names = "--metric",
      paramLabel = "KEY",
      defaultValue = "hit@1",
      converter = MetricConverter.class,
      description = "The figure to raise (default: ${DEFAULT-VALUE}).")
  private RankingMetric metric = RankingMetric.HIT_AT_1;

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
      names = "--minutes",
      paramLabel = "N",
      defaultValue = "60",
      description =
          "After how long a language is left with what was found so far"
              + " (default: ${DEFAULT-VALUE}).")
  private double minutes = 60;

  /** The command, speaking at a console. */
  public TuneCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, FaultyInput, Misuse {
    var parts = parts();
    var defaults = Defaults.load();
    var start = from == null ? defaults.search() : Calibration.read(from).over(defaults.search());
    var tuning = new Tuning(defaults, metric, parts);
    var tuned = new TreeMap<Language, Tuned>();
    for (var language : languages(parts)) {
      tuned.put(language, tuned(tuning, start, language));
    }
    var figures = new LinkedHashMap<String, Figures>();
    var jsons = new LinkedHashMap<String, ObjectNode>();
    tuned.forEach((language, its) -> {
      figures.put(language.tag(), its.figures());
      jsons.put(language.tag(), Json.object(its.figures()));
    });
    console.print(System.lineSeparator() + FiguresTable.table(figures, Tuned.KEYS));
    console.print(System.lineSeparator() + advice(tuned));
    var found = calibration(tuned);
    if (!found.numbers().isEmpty()) {
      out.write(found.yaml(comment(tuned)));
    }
    return reporting.finish(console, figures, jsons);
  }

  private List<Part> parts() throws IOException, FaultyInput, Misuse {
    var parts = new ArrayList<Part>();
    for (var folder : folders) {
      var part = Part.of(RetrievalSet.load(folder, Fields.ALL, null), queries, seed.value());
      if (part.fitted().isEmpty()) {
        throw new Misuse(folder + ": too few judged queries to fit on half of them");
      }
      parts.add(part);
    }
    return parts;
  }

  private static Set<Language> languages(List<Part> parts) {
    return parts.stream().map(Part::language).collect(Collectors.toCollection(TreeSet::new));
  }

  private Tuned tuned(Tuning tuning, SearchSettings start, Language language) {
    try (var progress = Progress.of("tune " + language, rounds * Knob.values(start, language))) {
      var before = tuning.fitted(start, language);
      progress.aside(() ->
          console.print(String.format(Locale.ROOT, "%s  %.4f at the start%n", language, before)));
      var tuned = tuning.tune(start, language, rounds, seed.value(), watcher(progress));
      var keptBefore = tuning.kept(start, language);
      var keptAfter = tuning.kept(tuned, language);
      return new Tuned(
          Knob.changed(start, tuned, language),
          before,
          tuning.fitted(tuned, language),
          Tuned.mean(keptBefore),
          Tuned.mean(keptAfter),
          PairedTest.of(keptBefore, keptAfter, seed.value()));
    }
  }

  private Watcher watcher(Progress progress) {
    var end = System.nanoTime() + (long) (minutes * MINUTE);
    return new Watcher() {
      @Override
      public void turned(Turned turned) {
        progress.aside(() ->
            console.print(
                String.format(
                    Locale.ROOT,
                    "%s  %s %s → %s  %.4f (%+.4f)%n",
                    turned.language(),
                    turned.name(),
                    turned.before(),
                    turned.after(),
                    turned.figure(),
                    turned.gain())));
      }

      @Override
      public void tried() {
        progress.counted(true);
      }

      @Override
      public boolean isTimeUp() {
        return System.nanoTime() - end > 0;
      }
    };
  }

  private static Calibration calibration(Map<Language, Tuned> tuned) {
    var numbers = new TreeMap<Language, Map<String, Double>>();
    tuned.forEach((language, its) -> {
      if (!its.numbers().isEmpty()) {
        numbers.put(language, its.numbers());
      }
    });
    return new Calibration(numbers, OptionalDouble.empty(), OptionalDouble.empty());
  }

  private static String advice(Map<Language, Tuned> tuned) {
    var advice = new StringBuilder();
    tuned.forEach((language, its) ->
        advice.append(String.format(Locale.ROOT, "%s: %s%n", language, its.advice())));
    return advice.toString();
  }

  private String comment(Map<Language, Tuned> tuned) {
    var names = folders.stream().map(f -> f.toAbsolutePath().normalize().getFileName()).toList();
    return String.format(
            Locale.ROOT,
            "Fitted by `annai eval tune`, seed %d, %s, on %s.%n",
            seed.value(),
            metric.key(),
            names.stream().map(String::valueOf).collect(Collectors.joining(", ")))
        + advice(tuned)
        + String.format(
            Locale.ROOT,
            "The confidence was fitted for other numbers: run `annai eval calibrate` again.%n");
  }

  /** Reads a figure's key, which no enum constant can be named. */
  private static final class MetricConverter implements ITypeConverter<RankingMetric> {
    @Override
    public RankingMetric convert(String text) {
      var metrics = List.of(RankingMetric.values());
      var metric = metrics.stream().filter(m -> m.key().equals(text)).findFirst();
      if (metric.isEmpty()) {
        var keys = metrics.stream().map(RankingMetric::key).toList();
        throw new TypeConversionException(
            "\"%s\" (expected: one of %s)".formatted(text, String.join(", ", keys)));
      }
      return metric.get();
    }
  }
}
