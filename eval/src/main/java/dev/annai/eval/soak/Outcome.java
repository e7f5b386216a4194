package dev.annai.eval.soak;

import dev.annai.eval.shell.Figures;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;

/**
 * What came of a scenario.
 *
 * @param faults what was wrong, for people: seeds, ids and numbers
 */
record Outcome(SequencedMap<String, Number> figures, List<Goal> goals, List<String> faults) {

  Outcome {
    goals = List.copyOf(goals);
    faults = List.copyOf(faults);
  }

  /** The same with how long it took. */
  Outcome after(Duration time) {
    var more = new LinkedHashMap<>(figures);
    more.put("seconds", time.toSeconds());
    return new Outcome(more, goals, faults);
  }

  /** Whether it was done at all; what was not has no goals. */
  boolean isRun() {
    return !goals.isEmpty();
  }

  /** Whether every goal is met; a figure that is not there meets none. */
  boolean isReached() {
    return goals.stream()
        .allMatch(goal -> {
          var found = figures.get(goal.figure());
          return found != null && goal.isMet(found.doubleValue());
        });
  }

  /** The figures, and {@code reached}: 1 or 0, absent where it was not run. */
  Figures withVerdict() {
    var all = new LinkedHashMap<String, Number>();
    if (isRun()) {
      all.put("reached", isReached() ? 1 : 0);
    }
    all.putAll(figures);
    return new Figures(all);
  }

  /** A row for each figure: name, value, goal, and whether it is met. */
  List<List<String>> rows() {
    return figures.entrySet().stream().map(e -> row(e.getKey(), e.getValue())).toList();
  }

  private List<String> row(String figure, Number value) {
    var shown =
        value instanceof Double
            ? String.format(Locale.ROOT, "%.1f", value.doubleValue())
            : value.toString();
    return goals.stream()
        .filter(goal -> goal.figure().equals(figure))
        .findFirst()
        .map(goal ->
            List.of(
                figure,
                shown,
                "%s %.0f".formatted(goal.sign(), goal.value()),
                goal.isMet(value.doubleValue()) ? "yes" : "NO"))
        .orElse(List.of(figure, shown, "", ""));
  }
}
