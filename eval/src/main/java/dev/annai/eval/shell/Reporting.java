package dev.annai.eval.shell;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of every command that gives figures: where they go, and what they must reach. */
public final class Reporting {

  @Mixin private final JsonOption json = new JsonOption();

  @Option(
      names = "--fail-under",
      paramLabel = "KEY=NUMBER",
      converter = Expectation.Converter.class,
      description = "Exit with 1 when a set does not reach a figure. May be repeated.")
  private List<Expectation> expectations = List.of();

  /**
   * Writes the JSON file, if one was asked for, and tells what is not reached.
   *
   * @param jsons an object for each set
   * @return the exit status
   */
  public int finish(Console console, Map<String, Figures> figures, Map<String, ObjectNode> jsons)
      throws IOException {
    json.write(jsons);
    return Expectation.exitStatus(expectations, figures, console.err());
  }
}
