package dev.annai.eval.mood;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annai.eval.mood.MoodFit.Text;
import dev.annai.eval.set.FaultyInput;
import dev.annai.eval.set.MoodFile;
import dev.annai.eval.set.MoodFile.Sample;
import dev.annai.eval.shell.Console;
import dev.annai.eval.shell.Figures;
import dev.annai.eval.shell.FiguresTable;
import dev.annai.eval.shell.FitOption;
import dev.annai.eval.shell.Json;
import dev.annai.eval.shell.Progress;
import dev.annai.eval.shell.Reporting;
import dev.annai.knowledge.DefaultMood;
import dev.annai.mood.Grams;
import dev.annai.mood.MoodModel;
import dev.annai.mood.MoodWeights;
import dev.annai.text.Language;
import dev.annai.text.Utterance;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Fits the weights of runs of characters for displeasure, beside the words written by hand. */
@Command(
    name = "fit-mood",
    mixinStandardHelpOptions = true,
    description = "Fits mood weights to labelled texts (id, lang, label, text).")
public final class FitMoodCommand implements Callable<Integer> {

  private static final int FOLDS = 5;
  private static final double LEAST = 0.02;
  private static final List<String> KEYS =
      List.of("texts", "precision_held_out", "recall_held_out", "f1_held_out");

  private final Console console;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Tables whose licence allows numbers to be fitted on them.")
  private List<Path> files = List.of();

  @Option(
      names = "--language",
      paramLabel = "TAG",
      defaultValue = "ko",
      description = "Of the texts (default: ${DEFAULT-VALUE}).")
  private String language = "ko";

  @Option(
      names = "--most",
      paramLabel = "N",
      defaultValue = "6000",
      description = "How many weights are kept (default: ${DEFAULT-VALUE}).")
  private int most = 6000;

  @Option(
      names = "--source",
      paramLabel = "WORDS",
      description = "What the texts are and their licence, for the file's head.")
  private @Nullable String source;

  @Mixin private final FitOption out = new FitOption();
  @Mixin private final Reporting reporting = new Reporting();

  /** The command, speaking at a console. */
  public FitMoodCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, FaultyInput {
    var sets = new LinkedHashMap<String, List<Sample>>();
    for (var file : files) {
      sets.put(file.toString(), MoodFile.read(file));
    }
    var readings = told(() -> heldOut(sets));
    var shift = HeldOut.bestShift(readings.values());
    var figures = new LinkedHashMap<String, Figures>();
    readings.forEach((name, some) -> figures.put(name, HeldOut.figures(some, shift)));
    console.print(FiguresTable.table(figures, KEYS));
    if (out.isGiven()) {
      var all = sets.values().stream().flatMap(List::stream).toList();
      var weights = new TreeMap<>(told(() -> MoodFit.fit(texts(all), most)));
      weights.merge(Grams.BIAS, shift, Double::sum);
      out.write(written(weights, all.size()));
    }
    var jsons = new LinkedHashMap<String, ObjectNode>();
    figures.forEach((name, some) -> jsons.put(name, Json.object(some)));
    return reporting.finish(console, figures, jsons);
  }

  /** A fit has no steps that could be counted. */
  private static <T> T told(Supplier<T> fit) {
    try (var progress = Progress.of("fit", 0)) {
      return progress.counted(fit.get());
    }
  }

  /**
   * The log-odds of each set's texts, by weights that were fitted without the text that is read.
   */
  private Map<String, List<HeldOut>> heldOut(Map<String, List<Sample>> sets) {
    var models =
        IntStream.range(0, FOLDS)
            .parallel()
            .mapToObj(fold ->
                sets.values().stream()
                    .flatMap(List::stream)
                    .filter(sample -> fold(sample) != fold)
                    .toList())
            .map(some -> model(MoodFit.fit(texts(some), most)))
            .toList();
    var readings = new LinkedHashMap<String, List<HeldOut>>();
    sets.forEach((name, samples) ->
        readings.put(
            name,
            samples.stream()
                .map(sample ->
                    new HeldOut(logOdds(models.get(fold(sample)), sample), sample.upset()))
                .toList()));
    return readings;
  }

  private double logOdds(MoodModel model, Sample sample) {
    var p = model.read(Utterance.of(sample.text()), Language.of(language)).displeasure();
    return Math.log(p / (1 - p));
  }

  /** A text is in the same fold in every set. */
  private static int fold(Sample sample) {
    return Math.floorMod(sample.text().hashCode(), FOLDS);
  }

  private MoodModel model(Map<String, Double> grams) {
    var its = Language.of(language);
    return MoodModel.of(Map.of(its, new MoodWeights(DefaultMood.weights(its).words(), grams)));
  }

  private List<Text> texts(List<Sample> samples) {
    var words = model(Map.of());
    return samples.stream()
        .map(sample ->
            new Text(Grams.of(Utterance.of(sample.text())), logOdds(words, sample), sample.upset()))
        .toList();
  }

  private String written(Map<String, Double> weights, int texts) {
    var lines = new StringBuilder();
    lines.append(
        "# Weights for displeasure of runs of 1 to %d characters; _ is a word's edge.\n"
            .formatted(Grams.LONGEST));
    lines.append("# Written by \"annai eval fit-mood\": do not edit, fit again.\n");
    lines.append("# From: %s; %d texts.\n".formatted(source == null ? "?" : source, texts));
    weights.forEach((run, weight) -> {
      var number = String.format(Locale.ROOT, "%.2f", weight);
      if (Math.abs(weight) >= LEAST && !run.startsWith("#")) {
        lines.append(run).append('\t').append(number).append('\n');
      }
    });
    return lines.toString();
  }
}
