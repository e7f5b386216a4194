package dev.annai.pack;

import dev.annai.source.Findings;
import dev.annai.source.Text;
import java.util.List;
import java.util.Optional;

/** Expands lines in the editors' notation; faults are findings at the character at fault. */
final class PhrasingReader {

  private PhrasingReader() {}

  static Optional<List<String>> expand(Text line, int limit, Findings findings) {
    return switch (Phrasing.expand(line.value(), limit)) {
      case Phrasing.Expansion.Phrasings(var texts) -> Optional.of(texts);
      case Phrasing.Expansion.Fault(var offset, var message, var advice) -> {
        findings.error(line.at(offset), message, advice);
        yield Optional.empty();
      }
    };
  }
}
