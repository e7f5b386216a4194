package dev.annai.lint;

import dev.annai.pack.Pack;
import dev.annai.rules.RuleFault;
import dev.annai.rules.Rulebook;
import dev.annai.rules.Rulebook.Compilation.Compiled;
import dev.annai.rules.Rulebook.Compilation.Faulty;
import dev.annai.source.Finding;
import dev.annai.source.SourceLocation;
import java.util.stream.Stream;

/** The rules compile. Takes seconds. */
final class CompilingRules implements Check {

  @Override
  public Stream<Finding> findings(Pack pack) {
    if (pack.rules().isEmpty()) {
      return Stream.empty();
    }
    return switch (Rulebook.of(pack.rules(), null)) {
      case Compiled(var rulebook) -> {
        rulebook.close();
        yield Stream.empty();
      }
      case Faulty(var faults) -> faults.stream().map(CompilingRules::finding);
    };
  }

  static Finding finding(RuleFault fault) {
    return Finding.error(
        new SourceLocation(fault.file(), fault.line(), 1),
        fault.message(),
        "Mend the rule; the other rules of the file show the form.");
  }
}
