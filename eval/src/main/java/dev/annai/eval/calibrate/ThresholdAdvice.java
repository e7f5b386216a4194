package dev.annai.eval.calibrate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annai.eval.metric.BinomialBound;
import dev.annai.eval.metric.Threshold;
import dev.annai.eval.metric.Verdict;
import dev.annai.eval.shell.Json;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says in words what a sample allows to promise. */
record ThresholdAdvice(Threshold.Wanted wanted) {

  String of(List<Verdict> sample, Optional<Threshold> found) {
    return found.map(this::promise).orElseGet(() -> refusal(sample));
  }

  private String promise(Threshold t) {
    return String.format(
        Locale.ROOT,
        "Answer from %.4f on: %d answered, %d of them wrong; with %.0f %% certainty at most %.1f %% wrong"
            + " (wanted: %.1f %%).%n"
            + "Out of scope: %d of %d answered; with %.0f %% certainty at most %.1f %% (wanted: %.1f"
            + " %%).%n",
        t.value(),
        t.answered(),
        t.wrong(),
        100 * wanted.level(),
        100 * t.wrongBound(),
        100 * wanted.wrong(),
        t.outAnswered(),
        t.out(),
        100 * wanted.level(),
        100 * t.outBound(),
        100 * wanted.outOfScope());
  }

  private String refusal(List<Verdict> sample) {
    var bound = new BinomialBound(wanted.level());
    var out = sample.stream().filter(v -> v.scope().isOut()).count();
    var text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "No threshold keeps at most %.1f %% wrong answers and %.1f %% answers out of scope with"
                + " %.0f %% certainty.%n",
            100 * wanted.wrong(),
            100 * wanted.outOfScope(),
            100 * wanted.level()));
    small(text, "answered questions", bound.needed(wanted.wrong()), sample.size());
    if (out > 0) {
      small(text, "questions out of scope", bound.needed(wanted.outOfScope()), out);
    }
    return text.toString();
  }

  /** Even without an error a sample can be too small to promise anything. */
  private static void small(StringBuilder text, String what, int needed, long there) {
    text.append(
        String.format(
            Locale.ROOT,
            there < needed
                ? "The sample is too small: it has %2$d %1$s; without a single error it takes %3$d.%n"
                : "The sample has %2$d %1$s, and too many errors among the surest; without any,"
                    + " %3$d would do.%n",
            what,
            there,
            needed));
  }

  static ObjectNode json(Threshold t) {
    var json = Json.object();
    Json.put(json, "answer", t.value());
    Json.put(json, "answered", t.answered());
    Json.put(json, "wrong", t.wrong());
    Json.put(json, "wrong_bound", t.wrongBound());
    Json.put(json, "out_of_scope", t.out());
    Json.put(json, "out_of_scope_answered", t.outAnswered());
    Json.put(json, "out_of_scope_bound", t.outBound());
    return json;
  }
}
