package dev.annai.eval.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annai.eval.bench.Benchmarks.Plan;
import dev.annai.eval.bench.Benchmarks.Timing;
import dev.annai.eval.shell.Console;
import dev.annai.eval.shell.Figures;
import dev.annai.eval.shell.Json;
import dev.annai.eval.shell.Misuse;
import dev.annai.eval.shell.PackOption;
import dev.annai.eval.shell.Reporting;
import dev.annai.eval.shell.TextTable;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.runner.RunnerException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** How fast the product is, beside plain Lucene. */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    description = "Runs the benchmarks (JMH): Search, Turn, Decision, Build; in milliseconds.")
public final class BenchCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      paramLabel = "NAME",
      arity = "0..*",
      description = "Only benchmarks whose names have this in them, as Search or Turn.turn.")
  private List<String> names = List.of();

  @Mixin private final PackOption pack = new PackOption();
  @Mixin private final Reporting reporting = new Reporting();

  @Option(names = "--language", paramLabel = "TAG", description = "Only this language.")
  private @Nullable String language;

  @Option(
      names = "--entries",
      paramLabel = "N",
      description = "How many entries the large shop has, instead of 10,000.")
  private @Nullable Integer entries;

  @Option(
      names = "--seconds",
      paramLabel = "N",
      defaultValue = "2",
      description = "How long each of three rounds is, after as many to warm up.")
  private int seconds = 2;

  /** The command, speaking at a console. */
  public BenchCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, Misuse {
    var plan =
        new Plan(
            pack.folder(),
            names,
            Optional.ofNullable(language),
            Optional.ofNullable(entries),
            seconds);
    try {
      var timings = Benchmarks.run(plan);
      console.print(table(timings));
      return reporting.finish(console, figures(timings), Map.of("bench", json(timings)));
    } catch (RunnerException e) {
      throw new Misuse("benchmarks " + names + ": " + e.getMessage());
    }
  }

  private static String table(List<Timing> timings) {
    var table = new TextTable(List.of("benchmark", "p50 ms", "p99 ms", "samples", "p50 ÷ Lucene"));
    for (var timing : timings) {
      table.add(
          List.of(
              timing.name(),
              String.format(Locale.ROOT, "%.4f", timing.p50()),
              String.format(Locale.ROOT, "%.4f", timing.p99()),
              Long.toString(timing.count()),
              baseline(timing, timings)
                  .map(b -> String.format(Locale.ROOT, "%.2f", timing.p50() / b.p50()))
                  .orElse("")));
    }
    return table.toString();
  }

  /** Plain Lucene with the same parameters, for the product's own search. */
  private static Optional<Timing> baseline(Timing timing, List<Timing> timings) {
    var name = timing.name().replace("Search.annai", "Search.lucene");
    return timing.name().equals(name)
        ? Optional.empty()
        : timings.stream().filter(other -> other.name().equals(name)).findFirst();
  }

  private static Map<String, Figures> figures(List<Timing> timings) {
    var byKey = new LinkedHashMap<String, Number>();
    for (var timing : timings) {
      byKey.put(timing.name() + " p50", timing.p50());
      byKey.put(timing.name() + " p99", timing.p99());
      baseline(timing, timings)
          .ifPresent(b -> byKey.put(timing.name() + " ratio", timing.p50() / b.p50()));
    }
    return Map.of("bench", new Figures(byKey));
  }

  private static ObjectNode json(List<Timing> timings) {
    var json = Json.object();
    figures(timings).values().forEach(f -> json.setAll(Json.object(f)));
    return json;
  }
}
