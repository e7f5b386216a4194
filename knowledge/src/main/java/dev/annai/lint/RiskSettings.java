package dev.annai.lint;

import dev.annai.pack.Pack;
import dev.annai.source.Finding;
import dev.annai.source.Nearest;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Stricter thresholds are for entries or topics that exist. */
final class RiskSettings implements Check {

  @Override
  public boolean needsAllEntries() {
    return true;
  }

  @Override
  public Stream<Finding> findings(Pack pack) {
    var subjects = new TreeSet<String>();
    pack.entries()
        .forEach(entry -> {
          subjects.add(entry.id().value());
          subjects.add(entry.topic());
        });
    return pack.shop().settings().risk().stricter().stream()
        .map(stricter -> stricter.subject())
        .filter(subject -> !subjects.contains(subject.value()))
        .map(subject ->
            Finding.error(
                subject.at(),
                "no entry or topic \"%s\"".formatted(subject.value()),
                Nearest.advice(subject.value(), subjects, "Remove it.")));
  }
}
