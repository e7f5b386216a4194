package dev.annai.eval.soak;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annai.eval.shell.Console;
import dev.annai.eval.shell.ExitStatus;
import dev.annai.eval.shell.Figures;
import dev.annai.eval.shell.Json;
import dev.annai.eval.shell.Misuse;
import dev.annai.eval.shell.Reporting;
import dev.annai.eval.shell.TextTable;
import dev.annai.eval.soak.Ground.Sizes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Whether conversations lose nothing. */
@Command(
    name = "soak",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Starts servers on loopback and lets things go badly; see docs/operators.md.",
      "Scenarios: take, interleavings, store, kill, connections. Default: all."
    })
public final class SoakCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "SCENARIO", arity = "0..*", description = "Only these.")
  private List<String> names = List.of();

  @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "What is random.")
  private long seed;

  @Option(names = "--kills", paramLabel = "N", defaultValue = "100", description = "How many.")
  private int kills;

  @Option(names = "--seeds", paramLabel = "N", defaultValue = "200", description = "Interleavings.")
  private int seeds;

  @Option(names = "--connections", paramLabel = "N", defaultValue = "10000")
  private int connections;

  @Option(
      names = "--every",
      paramLabel = "SECONDS",
      defaultValue = "30",
      description = "How often each connection sends.")
  private int every;

  @Option(
      names = "--minutes",
      paramLabel = "N",
      defaultValue = "20",
      description = "After which no scenario begins another round.")
  private int minutes;

  @Option(
      names = "--store",
      paramLabel = "URL",
      description = "jdbc:postgresql://… of an empty database: two nodes instead of one on SQLite.")
  private @Nullable String store;

  @Option(names = "--store-user", paramLabel = "NAME", defaultValue = "")
  private String storeUser = "";

  @Option(names = "--store-password", paramLabel = "TEXT", defaultValue = "")
  private String storePassword = "";

  @Option(
      names = "--restart-store",
      paramLabel = "COMMAND",
      description = "Restarts the database; every fifth kill is this instead.")
  private @Nullable String restart;

  @Option(
      names = "--folder",
      paramLabel = "DIR",
      description = "Keeps data and logs there; default: a folder that is removed.")
  private @Nullable Path folder;

  @Mixin private final Reporting reporting = new Reporting();

  /** The command, speaking at a console. */
  public SoakCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, InterruptedException, Misuse {
    var wanted = wanted();
    var outcomes = new LinkedHashMap<String, Outcome>();
    var place = folder == null ? Files.createTempDirectory("annai-soak") : folder;
    try {
      for (var scenario : wanted) {
        console.err().println("soak: " + scenario.id());
        var begun = System.nanoTime();
        var outcome =
            scenario
                .run(ground(scenario, place.toAbsolutePath()))
                .after(Duration.ofNanos(System.nanoTime() - begun));
        outcomes.put(scenario.id(), outcome);
        outcome.faults().forEach(fault -> console.err().println(scenario.id() + ": " + fault));
      }
    } finally {
      if (folder == null) {
        remove(place);
      }
    }
    return finish(outcomes);
  }

  private List<Scenario> wanted() throws Misuse {
    var wanted = new ArrayList<Scenario>();
    for (var name : names) {
      wanted.add(
          Scenario.of(name)
              .orElseThrow(() ->
                  new Misuse("\"%s\" (expected: one of %s)".formatted(name, Scenario.ids()))));
    }
    return wanted.isEmpty() ? Arrays.asList(Scenario.values()) : wanted;
  }

  /** With the quick compiler alone a start takes little more than half the processor time. */
  private static List<String> server(Scenario scenario) {
    var launcher = Path.of(System.getProperty("annai.home", ""), "annai").toAbsolutePath();
    return scenario.isShortLived()
        ? List.of("env", "JAVA_OPTS=-XX:TieredStopAtLevel=1", launcher.toString(), "serve")
        : List.of(launcher.toString(), "serve");
  }

  private Ground ground(Scenario scenario, Path place) {
    return new Ground(
        server(scenario),
        place,
        store == null
            ? Map.of()
            : Map.of("store", store, "store-user", storeUser, "store-password", storePassword),
        restart == null ? List.of() : List.of("sh", "-c", restart),
        new Sizes(
            seed,
            kills,
            seeds,
            connections,
            Duration.ofSeconds(every),
            Duration.ofMinutes(minutes)));
  }

  private int finish(Map<String, Outcome> outcomes) throws IOException {
    var table = new TextTable(List.of("scenario", "figure", "value", "goal", "reached"));
    var figures = new LinkedHashMap<String, Figures>();
    var jsons = new LinkedHashMap<String, ObjectNode>();
    outcomes.forEach((name, outcome) -> {
      for (var row : outcome.rows()) {
        var cells = new ArrayList<>(List.of(name));
        cells.addAll(row);
        table.add(cells);
      }
      figures.put(name, outcome.withVerdict());
      jsons.put(name, Json.object(outcome.withVerdict()));
    });
    console.print(table.toString());
    var status = reporting.finish(console, figures, jsons);
    var isBelow = outcomes.values().stream().anyMatch(o -> o.isRun() && !o.isReached());
    return status == 0 && isBelow ? ExitStatus.BELOW : status;
  }

  private static void remove(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
