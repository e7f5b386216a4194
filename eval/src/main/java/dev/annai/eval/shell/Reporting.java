package dev.annai.eval.shell;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of every command that gives figures: where they go, and what they must reach. */
public final class Reporting {

  @Option(
      names = "--json",
      paramLabel = "FILE",
      description =
          "Write the figures as JSON: an object for one set, an object of them by name for many.")
  private @Nullable Path json;

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
    if (json != null) {
      Outputs.write(
          json, jsons.size() == 1 ? jsons.values().iterator().next() : Json.object(jsons));
    }
    return Expectation.exitStatus(expectations, figures, console.err());
  }
}
