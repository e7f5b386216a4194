package dev.annai.eval.calibrate;

import dev.annai.eval.metric.Scope;
import dev.annai.eval.metric.Threshold;
import dev.annai.eval.shell.TextTable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a threshold means in each language. */
final class ByLanguage {

  private ByLanguage() {}

  static String text(List<Sample> samples, Optional<Threshold> threshold) {
    if (threshold.isEmpty()) {
      return "";
    }
    var table =
        new TextTable(
            List.of(
                "language",
                "in scope",
                "answered rightly",
                "answered",
                "wrong",
                "out of scope",
                "answered"));
    var byLanguage =
        samples.stream()
            .collect(Collectors.groupingBy(Sample::language, TreeMap::new, Collectors.toList()));
    byLanguage.forEach(
        (language, some) -> table.add(row(language.tag(), some, threshold.get().value())));
    return table.toString();
  }

  private static List<String> row(String language, List<Sample> samples, double threshold) {
    var verdicts = samples.stream().map(Sample::verdict).toList();
    var answered = verdicts.stream().filter(v -> v.confidence() >= threshold).toList();
    var in = verdicts.stream().filter(v -> v.scope() == Scope.IN).count();
    var right = answered.stream().filter(v -> v.right()).count();
    var out = verdicts.size() - in;
    var outAnswered = answered.stream().filter(v -> v.scope().isOut()).count();
    return List.of(
        language,
        Long.toString(in),
        share(right, in),
        Integer.toString(answered.size()),
        share(answered.size() - right, answered.size()),
        Long.toString(out),
        share(outAnswered, out));
  }

  private static String share(long part, long whole) {
    return whole == 0 ? "-" : String.format(Locale.ROOT, "%.1f %%", 100.0 * part / whole);
  }
}
