package dev.annai.eval.calibrate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.annai.eval.Main;
import dev.annai.eval.shell.Console;
import dev.annai.eval.shell.ExitStatus;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Calibrating the sample pack on a few of its own questions. */
class CalibrateCommandTest {

  private static final Path QUESTIONS = Path.of("../knowledge/shop/questions/en.tsv");
  private static final int EVERY = 6;

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Path few;
  private Path calibration;

  @BeforeEach
  void takeAFewQuestions() throws IOException {
    var lines = Files.readAllLines(QUESTIONS);
    var some = new ArrayList<String>();
    for (var number = 0; number < lines.size(); number += number == 0 ? 1 : EVERY) {
      some.add(lines.get(number));
    }
    few = Files.write(folder.resolve("few.tsv"), some);
    calibration = folder.resolve("calibration.yaml");
  }

  @Test
  void writesAThresholdThatFewerThanWantedOverstep() throws IOException {
    var status = run("--wrong", "0.2", "--out-of-scope", "0.3", "--level", "0.8");

    assertEquals(0, status, err.toString());
    var yaml = Files.readString(calibration);
    assertTrue(yaml.contains("confidence.bias:"), yaml);
    assertTrue(yaml.contains("accepted.mean:"), yaml);
    assertTrue(yaml.contains("  answer: 0."), yaml);
  }

  @Test
  void promisesNothingThatSoFewCannotShowAndDrawsWhatTheyShow() throws IOException {
    var plots = folder.resolve("plots");

    var status = run("--wrong", "0.001", "--level", "0.99", "--plots", plots.toString());

    assertEquals(ExitStatus.BELOW, status, err.toString());
    assertTrue(out.toString().contains("No threshold"), out.toString());
    assertFalse(Files.readString(calibration).contains("  answer:"));

    var risk = Files.readString(plots.resolve("risk-coverage.svg"));
    var reliability = Files.readString(plots.resolve("reliability.svg"));
    assertTrue(risk.startsWith("<svg") && risk.contains("<path"), risk);
    assertTrue(reliability.startsWith("<svg") && reliability.contains("<path"), reliability);
    assertNotEquals(risk, reliability);
  }

  private int run(String... options) {
    var arguments = new ArrayList<String>();
    arguments.add("calibrate");
    arguments.add(few.toString());
    arguments.add("--pack");
    arguments.add("../knowledge/shop");
    arguments.add("--out");
    arguments.add(calibration.toString());
    arguments.addAll(List.of(options));
    var console = new Console(new PrintWriter(out, true), new PrintWriter(err, true));
    return Main.commandLine(console).execute(arguments.toArray(String[]::new));
  }
}
