package dev.annai.lint;

import dev.annai.pack.Finding;
import dev.annai.pack.Pack;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks a pack and tells all that is found, at once. */
public final class Linter {

  private static final List<Check> CHECKS =
      List.of(new RelatedEntries(), new SameMessages(), new FilledAnswers());

  private Linter() {}

  /**
   * A pack and what was found in it.
   *
   * @param pack as it was read; absent when there was nothing to go on
   * @param findings sorted by place, each once
   */
  public record Report(Optional<Pack> pack, List<Finding> findings) {

    public Report {
      findings = List.copyOf(findings);
    }

    /** Whether the pack cannot be used. */
    public boolean isBroken() {
      return findings.stream().anyMatch(Finding::isError);
    }
  }

  /**
   * Reads and checks the pack of a folder.
   *
   * @throws java.io.UncheckedIOException when the folder or a file cannot be read
   */
  public static Report lint(Path folder) {
    var parsed = Pack.read(folder);
    var checked =
        parsed.pack().stream()
            .flatMap(pack -> CHECKS.stream().flatMap(check -> check.findings(pack)));
    return new Report(
        parsed.pack(),
        Stream.concat(parsed.findings().stream(), checked).sorted().distinct().toList());
  }
}
