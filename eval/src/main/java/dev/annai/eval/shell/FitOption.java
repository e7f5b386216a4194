package dev.annai.eval.shell;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option of every command that fits numbers: where they go. */
public final class FitOption {

  @Option(
      names = "--out",
      paramLabel = "FILE",
      converter = OutputFile.class,
      description = "Write what was fitted, in the form in which a pack has it.")
  private @Nullable Path file;

  /** Whether the numbers are asked for. */
  public boolean isGiven() {
    return file != null;
  }

  /** Writes the file, if one was asked for. */
  public void write(String text) throws IOException {
    if (file != null) {
      Outputs.write(file, text);
    }
  }
}
