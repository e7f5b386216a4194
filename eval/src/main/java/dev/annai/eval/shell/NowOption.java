package dev.annai.eval.shell;

import java.time.Instant;
import picocli.CommandLine.Option;

/** The option of every command that puts questions to a shop's bot: when they are asked. */
public final class NowOption {

  @Option(
      names = "--now",
      paramLabel = "INSTANT",
      defaultValue = "2026-11-24T10:30:00+09:00",
      converter = InstantConverter.class,
      description = "The moment of the business clock (default: ${DEFAULT-VALUE}).")
  private Instant now = Instant.EPOCH;

  /** The moment of the business clock. */
  public Instant instant() {
    return now;
  }
}
