package dev.annai.eval.shell;

import picocli.CommandLine.Option;

/** The option of every command that draws at random: equal seeds give equal results. */
public final class SeedOption {

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Of all that is drawn at random (default: ${DEFAULT-VALUE}).")
  private long seed = 1;

  /** The seed. */
  public long value() {
    return seed;
  }
}
