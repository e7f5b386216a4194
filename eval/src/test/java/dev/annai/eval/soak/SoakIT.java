package dev.annai.eval.soak;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.annai.eval.soak.Ground.Sizes;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Scenarios in small, against servers in processes of their own. */
class SoakIT {

  private static final Path PACK = Path.of("../knowledge/shop").toAbsolutePath();

  /** Of the six scripts one restarts the server, and none waits for a lease to run out. */
  private static final Sizes SMALL =
      new Sizes(12, 2, 6, 50, Duration.ofSeconds(1), Duration.ofMinutes(5));

  @TempDir private static Path folder;

  @ParameterizedTest
  @EnumSource(
      value = Scenario.class,
      names = {"TAKE", "INTERLEAVINGS", "KILL"})
  void reachesEveryGoal(Scenario scenario) throws Exception {
    var outcome = scenario.run(new Ground(server(), folder, Map.of(), List.of(), SMALL));

    assertTrue(outcome.isRun() && outcome.isReached(), () -> told(outcome));
  }

  /** The quick compiler alone: these servers do not live for long. */
  private static List<String> server() {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "--enable-native-access=ALL-UNNAMED",
        "-Xmx512m",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-cp",
        System.getProperty("java.class.path"),
        "dev.annai.server.Main",
        "serve",
        "--pack",
        PACK.toString());
  }

  private static String told(Outcome outcome) {
    return outcome.figures() + " " + String.join("; ", outcome.faults());
  }
}
