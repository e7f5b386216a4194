package dev.annai.eval.calibrate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annai.eval.metric.Auroc;
import dev.annai.eval.metric.Reliability;
import dev.annai.eval.metric.Threshold;
import dev.annai.eval.metric.Verdict;
import dev.annai.eval.set.FaultyInput;
import dev.annai.eval.shell.Console;
import dev.annai.eval.shell.ExitStatus;
import dev.annai.eval.shell.Figures;
import dev.annai.eval.shell.FiguresTable;
import dev.annai.eval.shell.Json;
import dev.annai.eval.shell.Outputs;
import dev.annai.eval.shell.PackOption;
import dev.annai.eval.shell.Reporting;
import dev.annai.knowledge.Defaults;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SequencedMap;
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
      List.of("samples", "ece_before", "ece_held_out", "auroc_before", "auroc_held_out");

  private final Console console;

  @Parameters(
      paramLabel = "DIR|FILE",
      arity = "1..*",
      description = "Retrieval sets (folders), and questions about the pack (tables).")
  private List<Path> paths = List.of();

  @Option(names = "--out", paramLabel = "FILE", description = "Write the fit as YAML.")
  private @Nullable Path out;

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

  /** The command, speaking at a console. */
  public CalibrateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, FaultyInput {
    var samples = new Sampling(Defaults.load(), pack).of(paths);
    var models = ConfidenceFit.models(samples);
    var figures = figures(samples);
    console.print(FiguresTable.table(figures, KEYS));
    if (models.isEmpty()) {
      console.print("\nThe search gives no features: the confidence stays as it is.\n");
    }
    var fitted = ConfidenceFit.applied(models, ownQuestions(samples));
    var wanted = wanted();
    var verdicts = fitted.stream().map(Sample::verdict).toList();
    var answer = Threshold.lowest(verdicts, wanted);
    var advice = new ThresholdAdvice(wanted);
    console.print("\n" + advice.of(verdicts, answer));
    var value = answer.map(t -> OptionalDouble.of(t.value())).orElse(OptionalDouble.empty());
    var offer = offer(fitted, value.orElse(1));
    var calibration = new Calibration(Calibration.numbers(models), value, offer);
    if (out != null) {
      Outputs.write(out, calibration.yaml(comment(samples) + "\n" + advice.of(verdicts, answer)));
    }
    var status = reporting.finish(console, figures, jsons(figures, answer));
    return answer.isPresent() ? status : ExitStatus.BELOW;
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

  private static SequencedMap<String, Figures> figures(List<Sample> samples) {
    var sources =
        samples.stream().map(Sample::source).collect(Collectors.toCollection(LinkedHashSet::new));
    var figures = new LinkedHashMap<String, Figures>();
    for (var source : sources) {
      var before = verdicts(samples.stream().filter(s -> s.source().equals(source)).toList());
      var heldOut = verdicts(ConfidenceFit.heldOut(samples, source));
      var byKey = new LinkedHashMap<String, Number>();
      byKey.put("samples", before.size());
      byKey.put("ece_before", Reliability.of(before).error());
      byKey.put("ece_held_out", Reliability.of(heldOut).error());
      Auroc.of(before, scope -> true).ifPresent(a -> byKey.put("auroc_before", a));
      Auroc.of(heldOut, scope -> true).ifPresent(a -> byKey.put("auroc_held_out", a));
      figures.put(source, new Figures(byKey));
    }
    return figures;
  }

  private static List<Verdict> verdicts(List<Sample> samples) {
    return samples.stream().map(Sample::verdict).toList();
  }

  private String comment(List<Sample> samples) {
    var names = new ArrayList<String>();
    paths.forEach(path -> names.add(String.valueOf(path.getFileName())));
    return "Fitted by `annai eval calibrate` on %d samples of %s."
        .formatted(samples.size(), String.join(", ", names));
  }

  private static Map<String, ObjectNode> jsons(
      Map<String, Figures> figures, Optional<Threshold> answer) {
    var jsons = new LinkedHashMap<String, ObjectNode>();
    figures.forEach((name, f) -> jsons.put(name, Json.object(f)));
    answer.ifPresent(t -> jsons.put("threshold", ThresholdAdvice.json(t)));
    return jsons;
  }
}
