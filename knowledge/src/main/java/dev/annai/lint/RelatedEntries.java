package dev.annai.lint;

import dev.annai.pack.Pack;
import dev.annai.source.Finding;
import dev.annai.source.Nearest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Related entries exist and have answers. */
final class RelatedEntries implements Check {

  @Override
  public boolean needsAllEntries() {
    return true;
  }

  @Override
  public Stream<Finding> findings(Pack pack) {
    var ids =
        pack.entries().stream()
            .filter(entry -> !entry.unanswered())
            .map(entry -> entry.id().value())
            .collect(Collectors.toSet());
    return pack.entries().stream()
        .flatMap(entry -> entry.related().stream())
        .filter(related -> !ids.contains(related.value()))
        .map(related ->
            Finding.error(
                related.at(),
                "no entry \"%s\" with an answer".formatted(related.value()),
                Nearest.advice(related.value(), ids, "Remove it, or write the entry.")));
  }
}
