package dev.annai.eval.shell;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option of every command that has a result: where it goes as JSON. */
public final class JsonOption {

  @Option(
      names = "--json",
      paramLabel = "FILE",
      converter = OutputFile.class,
      description =
          "Write the figures as JSON: an object for one set, an object of them by name for many.")
  private @Nullable Path file;

  /**
   * Writes the file, if one was asked for.
   *
   * @param jsons an object for each set
   */
  public void write(Map<String, ObjectNode> jsons) throws IOException {
    if (file != null) {
      Outputs.write(
          file, jsons.size() == 1 ? jsons.values().iterator().next() : Json.object(jsons));
    }
  }
}
