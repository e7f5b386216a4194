package dev.annai.eval.tune;

import dev.annai.eval.metric.PairedTest;
import dev.annai.eval.shell.Figures;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What became of a language.
 *
 * @param numbers what was turned, by name
 * @param before mean of the sets at the start, on the queries that were looked at
 * @param after the same in the end
 * @param keptBefore mean of the queries that were kept aside, at the start
 * @param keptAfter the same in the end
 * @param test whether the latter two differ by more than chance
 */
record Tuned(
    Map<String, Double> numbers,
    double before,
    double after,
    double keptBefore,
    double keptAfter,
    PairedTest test) {

  /** The keys of {@link #figures}, in the order of the table. */
  static final List<String> KEYS =
      List.of("before", "after", "kept_before", "kept_after", "kept_p");

  static double mean(double[] figures) {
    return Arrays.stream(figures).average().orElse(0);
  }

  Figures figures() {
    var figures = new LinkedHashMap<String, Number>();
    figures.put("before", before);
    figures.put("after", after);
    figures.put("kept_before", keptBefore);
    figures.put("kept_after", keptAfter);
    figures.put("kept_p", test.p());
    return new Figures(figures);
  }

  /** In a sentence, whether the numbers should be kept. */
  String advice() {
    if (numbers.isEmpty()) {
      return "nothing that was tried helps";
    }
    var said =
        String.format(
            Locale.ROOT,
            "on the queries kept aside %+.4f (95 %% interval %+.4f to %+.4f), ",
            test.difference(),
            test.low(),
            test.high());
    if (!test.isSignificant()) {
      return said + "no more than chance: more queries would tell";
    }
    return said
        + (test.difference() > 0 ? "more than chance: keep the numbers" : "worse: leave them");
  }
}
