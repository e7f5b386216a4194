package dev.annai.eval.calibrate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annai.eval.metric.Auroc;
import dev.annai.eval.metric.LogisticModel;
import dev.annai.eval.metric.Reliability;
import dev.annai.eval.metric.Scope;
import dev.annai.eval.metric.Threshold;
import dev.annai.eval.metric.Verdict;
import dev.annai.eval.set.FaultyInput;
import dev.annai.eval.shell.Console;
import dev.annai.eval.shell.ExitStatus;
import dev.annai.eval.shell.Figures;
import dev.annai.eval.shell.FiguresTable;
import dev.annai.eval.shell.FitOption;
import dev.annai.eval.shell.Json;
import dev.annai.eval.shell.PackOption;
import dev.annai.eval.shell.Progress;
import dev.annai.eval.shell.Reporting;
import dev.annai.knowledge.Defaults;
import dev.annai.text.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SequencedMap;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Fits the confidence map, and finds the thresholds that keep a wanted risk. */
@Command(
    name = "calibrate",
    mixinStandardHelpOptions = true,
    description = "Fits the confidence map on labelled sets, and the thresholds for a wanted risk.")
public final class CalibrateCommand implements Callable<Integer> {

  private static final List<String> KEYS =
      List.of(
          "samples",
          "right",
          "ece_before",
          "ece_held_out",
          "auroc_before",
          "auroc_held_out",
          "near_held_out");

  private final Console console;

  @Parameters(
      paramLabel = "DIR|FILE",
      arity = "1..*",
      description = "Retrieval sets (folders), and questions about the pack (tables).")
  private List<Path> paths = List.of();

  @Mixin private final FitOption out = new FitOption();
  @Mixin private final PackOption pack = new PackOption();
  @Mixin private final Reporting reporting = new Reporting();

  @Option(
      names = "--wrong",
      paramLabel = "SHARE",
      description = "Share of answers that may be wrong; default: what the pack wants.")
  private @Nullable Double wrong;

  @Option(
      names = "--out-of-scope",
      paramLabel = "SHARE",
      description = "Share of questions without an entry that may be answered; default: likewise.")
  private @Nullable Double outOfScope;

  @Option(
      names = "--level",
      paramLabel = "SHARE",
      description = "How sure both must be, as 0.95; default: likewise.")
  private @Nullable Double level;

  @Option(
      names = "--plots",
      paramLabel = "DIR",
      description = "Draw what the confidences are worth, held out, as SVG files in this folder.")
  private @Nullable Path plots;

  /** The command, speaking at a console. */
  public CalibrateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, FaultyInput {
    var samples = new Sampling(Defaults.load(), pack).of(paths);
    var fit = paths.stream().allMatch(Sampling::isTable) ? packFit(samples) : setFit(samples);
    var judged = samples.stream().filter(sample -> !sample.isStaged()).toList();
    var figures = figures(judged, fit.heldOut());
    console.print(FiguresTable.table(figures, KEYS));
    if (fit.models().isEmpty()) {
      console.print("\nThe search gives no features: the confidence stays as it is.\n");
    }
    var wanted = wanted();
    var own = ownQuestions(fit.heldOut());
    var verdicts = own.stream().map(Sample::verdict).toList();
    var answer = Threshold.lowest(verdicts, wanted);
    var advice = new ThresholdAdvice(wanted).of(verdicts, answer);
    console.print("\n" + advice + "\n" + ByLanguage.text(own, answer));
    if (plots != null) {
      HeldOutPlots.write(plots, bySource(fit.heldOut()));
    }
    out.write(calibration(fit, own, answer).yaml(comment(figures, advice)));
    var status = reporting.finish(console, figures, jsons(figures, answer));
    return answer.isPresent() ? status : ExitStatus.BELOW;
  }

  /**
   * What was fitted.
   *
   * @param heldOut the samples with the confidences of models that did not see them
   */
  private record Fit(Map<Language, LogisticModel> models, List<Sample> heldOut) {}

  /** The numbers of all packs: each source is held out whole. */
  private static Fit setFit(List<Sample> samples) {
    var sources = sources(samples);
    try (var progress = Progress.of("fits", sources.size())) {
      var heldOut =
          sources.parallelStream()
              .map(source -> progress.counted(ConfidenceFit.heldOut(samples, source)))
              .flatMap(List::stream)
              .toList();
      return new Fit(ConfidenceFit.models(samples), heldOut);
    }
  }

  /** The numbers of one pack, whose questions are held out by fifths. */
  private static Fit packFit(List<Sample> samples) {
    var inForce = Calibration.models(Defaults.load().search());
    var models = ConfidenceFit.models(samples, inForce);
    return new Fit(models, ConfidenceFit.crossed(samples, inForce));
  }

  private Calibration calibration(Fit fit, List<Sample> own, Optional<Threshold> answer) {
    var value = answer.map(t -> OptionalDouble.of(t.value())).orElse(OptionalDouble.empty());
    var offer = offer(own, value.orElse(1));
    var numbers = Calibration.numbers(fit.models());
    answer.ifPresent(t -> Accepted.add(numbers, own, t.value()));
    return new Calibration(numbers, value, offer);
  }

  /** Thresholds are promises to a shop: its own questions count, where there are any. */
  private static List<Sample> ownQuestions(List<Sample> samples) {
    var own = samples.stream().filter(s -> s.source().endsWith(".tsv")).toList();
    return own.isEmpty() ? samples : own;
  }

  private Threshold.Wanted wanted() throws FaultyInput {
    var isAboutPack = paths.stream().anyMatch(Sampling::isTable);
    var risk = isAboutPack ? pack.load().knowledge().risk() : Defaults.load().risk();
    var of = risk.wanted();
    return new Threshold.Wanted(
        wrong == null ? of.wrong() : wrong,
        outOfScope == null ? of.outOfScope() : outOfScope,
        level == null ? of.level() : level);
  }

  /** The lowest confidence from which on an offer is right at least as often as not. */
  private static OptionalDouble offer(List<Sample> samples, double answer) {
    var unsure = samples.stream().filter(s -> s.verdict().confidence() < answer).toList();
    return unsure.stream()
        .mapToDouble(s -> s.verdict().confidence())
        .filter(value -> value > 0 && isWorthOffering(unsure, value))
        .min();
  }

  private static boolean isWorthOffering(List<Sample> unsure, double value) {
    var offered = unsure.stream().filter(s -> s.verdict().confidence() >= value).toList();
    return offered.stream().filter(Sample::isAmongThree).count() * 2 >= offered.size();
  }

  private static Set<String> sources(List<Sample> samples) {
    return samples.stream()
        .map(Sample::source)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static SequencedMap<String, List<Verdict>> bySource(List<Sample> samples) {
    var verdicts = new LinkedHashMap<String, List<Verdict>>();
    sources(samples).forEach(source -> verdicts.put(source, verdicts(samples, source)));
    return verdicts;
  }

  private static SequencedMap<String, Figures> figures(List<Sample> samples, List<Sample> fitted) {
    var figures = new LinkedHashMap<String, Figures>();
    for (var source : sources(samples)) {
      var before = verdicts(samples, source);
      var heldOut = verdicts(fitted, source);
      var byKey = new LinkedHashMap<String, Number>();
      byKey.put("samples", before.size());
      byKey.put("right", (double) before.stream().filter(Verdict::right).count() / before.size());
      byKey.put("ece_before", Reliability.of(before).error());
      byKey.put("ece_held_out", Reliability.of(heldOut).error());
      Auroc.of(before, scope -> true).ifPresent(a -> byKey.put("auroc_before", a));
      Auroc.of(heldOut, scope -> true).ifPresent(a -> byKey.put("auroc_held_out", a));
      Auroc.of(heldOut, scope -> scope == Scope.NEAR).ifPresent(a -> byKey.put("near_held_out", a));
      figures.put(source, new Figures(byKey));
    }
    return figures;
  }

  private static List<Verdict> verdicts(List<Sample> samples, String source) {
    return samples.stream()
        .filter(sample -> sample.source().equals(source))
        .map(Sample::verdict)
        .toList();
  }

  private String comment(Map<String, Figures> figures, String advice) {
    return "Written by `annai eval calibrate`: do not edit, fit again. Calibration error and area under\n"
        + "the ROC curve before and, by numbers that were fitted without it, of each source:\n\n"
        + FiguresTable.table(figures, KEYS)
        + "\n"
        + advice;
  }

  private static Map<String, ObjectNode> jsons(
      Map<String, Figures> figures, Optional<Threshold> answer) {
    var jsons = new LinkedHashMap<String, ObjectNode>();
    figures.forEach((name, f) -> jsons.put(name, Json.object(f)));
    answer.ifPresent(t -> jsons.put("threshold", ThresholdAdvice.json(t)));
    return jsons;
  }
}
