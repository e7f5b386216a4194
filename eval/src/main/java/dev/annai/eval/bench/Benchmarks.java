package dev.annai.eval.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs benchmarks, each in a JVM of its own, one after the other. */
public final class Benchmarks {

  /** Room for 10,000 entries while they are made. */
  private static final String HEAP = "3g";

  private Benchmarks() {}

  /**
   * What is run.
   *
   * @param pack the folder of the sample pack
   * @param names regular expressions of benchmarks; none: all
   * @param language the only language that is asked, if given
   * @param entries how many entries the large shop has, if not the usual number
   * @param seconds for how long each is measured
   */
  public record Plan(
      Path pack,
      List<String> names,
      Optional<String> language,
      Optional<Integer> entries,
      int seconds) {

    public Plan {
      names = List.copyOf(names);
    }
  }

  /**
   * What came out, in milliseconds.
   *
   * @param name class and method, with the parameters
   * @param p50 median
   * @param p99 99th percentile
   * @param count how many times were taken
   */
  public record Timing(String name, double p50, double p99, long count) {}

  /** Runs a plan. JMH's own words, which tell how far it is, go to standard error. */
  public static List<Timing> run(Plan plan) throws RunnerException, IOException {
    var rules = Files.createTempDirectory("annai-bench");
    try {
      var told = OutputFormatFactory.createFormatInstance(System.err, VerboseMode.NORMAL);
      return timings(new Runner(options(plan, rules), told).run());
    } finally {
      try (var files = Files.walk(rules)) {
        for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private static Options options(Plan plan, Path rules) {
    var options =
        new OptionsBuilder()
            .forks(1)
            .warmupIterations(3)
            .warmupTime(TimeValue.seconds(plan.seconds()))
            .measurementIterations(3)
            .measurementTime(TimeValue.seconds(plan.seconds()))
            .shouldFailOnError(true)
            .jvmArgsAppend(
                "-D" + SampleShop.PACK + "=" + plan.pack().toAbsolutePath(),
                "-D" + SampleShop.RULES + "=" + rules,
                "-Dlogback.configurationFile=dev/annai/eval/logback.xml",
                "--enable-native-access=ALL-UNNAMED",
                "-Xmx" + HEAP);
    plan.language().ifPresent(language -> options.param("language", language));
    plan.entries().ifPresent(entries -> options.param("entries", entries.toString()));
    plan.names().forEach(name -> options.include(name.replace(".", "Benchmark\\.")));
    return options.build();
  }

  private static List<Timing> timings(Collection<RunResult> results) {
    var out = new ArrayList<Timing>();
    for (var result : results) {
      var statistics = result.getPrimaryResult().getStatistics();
      out.add(
          new Timing(
              name(result),
              statistics.getPercentile(50),
              statistics.getPercentile(99),
              statistics.getN()));
    }
    return out;
  }

  private static String name(RunResult result) {
    var parameters = result.getParams();
    var name = parameters.getBenchmark();
    var simple = name.substring(Benchmarks.class.getPackageName().length() + 1);
    var out = new StringBuilder(simple.replace("Benchmark.", "."));
    parameters.getParamsKeys().stream()
        .sorted(Comparator.reverseOrder())
        .forEach(key -> out.append(' ').append(parameters.getParam(key)));
    return out.toString();
  }
}
