package dev.annai.lint;

import dev.annai.pack.Pack;
import dev.annai.rules.RuleFault;
import dev.annai.source.Finding;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks a pack and tells all that is found, at once. */
public final class Linter {

  private static final List<Check> CHECKS =
      List.of(
          new CompleteEntries(),
          new RepeatedPhrasings(),
          new RelatedEntries(),
          new EntryColumns(),
          new RuleMessages(),
          new FilledAnswers(),
          new AnswerStyle(),
          new RiskSettings(),
          new SameMessages(),
          new SameArguments(),
          new RepeatedSynonyms(),
          new KnownTables(),
          new KnownFacts(),
          new TableRows(),
          new HandOverRows(),
          new AmountRanges(),
          new Zones(),
          new OrderRegions(),
          new StaffedHours(),
          new Reasons(),
          new KoreanLaw(),
          new JapaneseLaw());

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
   * Reads and checks the pack of a folder, as for use: quickly, whatever the day, rules unread.
   *
   * @throws java.io.UncheckedIOException when the folder or a file cannot be read
   */
  public static Report check(Path folder) {
    return report(folder, CHECKS.stream());
  }

  /**
   * Reads and checks the pack of a folder, as for its editors: compiles the rules too, and looks
   * ahead from a day.
   *
   * @throws java.io.UncheckedIOException when the folder or a file cannot be read
   */
  public static Report lint(Path folder, LocalDate today) {
    var thorough = Stream.of(new CompilingRules(), new HolidaysAhead(today));
    return report(folder, Stream.concat(CHECKS.stream(), thorough));
  }

  /** What the compiler of the rules found, in the form of all that is found. */
  public static List<Finding> findings(List<RuleFault> faults) {
    return faults.stream().map(CompilingRules::finding).toList();
  }

  private static Report report(Path folder, Stream<Check> checks) {
    var parsed = Pack.read(folder);
    var found = new ArrayList<>(parsed.findings());
    parsed
        .pack()
        .ifPresent(pack ->
            found.addAll(
                checks
                    .parallel()
                    .filter(check -> pack.hasAllEntries() || !check.needsAllEntries())
                    .flatMap(check -> check.findings(pack))
                    .toList()));
    return new Report(parsed.pack(), found.stream().sorted().distinct().toList());
  }
}
