package dev.annai.eval.asking;

import dev.annai.eval.metric.Auroc;
import dev.annai.eval.metric.Reliability;
import dev.annai.eval.shell.Figures;
import dev.annai.rules.Decision;
import dev.annai.rules.HandoffReason;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Predicate;

/** The figures of questions that a bot met. */
public final class QuestionFigures {

  private QuestionFigures() {}

  /** Shares of outcomes, false answers, hand-over reasons, confidence. */
  public static Figures of(List<Met> met) {
    var out = new LinkedHashMap<String, Number>();
    out.put("questions", met.size());
    for (var outcome : Outcome.values()) {
      put(out, outcome.key(), met, m -> true, m -> m.outcome() == outcome);
    }
    put(out, "false_answer_rate", met, m -> m.question().isUnanswerable(), Met::isAnswered);
    put(out, "wrong_among_answered", met, Met::isAnswered, Met::isFalseAnswer);
    put(out, "answered_outright", met, Met::hasEntry, m -> m.outcome() == Outcome.RIGHT);
    put(out, "handed_over_with_entry", met, Met::hasEntry, m -> m.outcome() == Outcome.HANDED_OVER);
    for (var reason : HandoffReason.values()) {
      reason(out, met, reason);
    }
    confidence(out, met);
    return new Figures(out);
  }

  private static void reason(
      SequencedMap<String, Number> out, List<Met> met, HandoffReason reason) {
    Predicate<Met> given =
        m -> m.reply().decision() instanceof Decision.Handoff to && to.reason() == reason;
    Predicate<Met> wanted = m -> m.question().expects(reason);
    put(out, "handoff_precision:" + reason.id(), met, given, wanted);
    put(out, "handoff_recall:" + reason.id(), met, isOnly(reason), given);
  }

  /** Where two reasons are both right, the other one is no miss. */
  private static Predicate<Met> isOnly(HandoffReason reason) {
    return m -> m.question().expects(reason) && m.question().expected().size() == 1;
  }

  /** Whether the confidence tells questions with an entry from the others; where there are both. */
  private static void confidence(SequencedMap<String, Number> out, List<Met> met) {
    var verdicts =
        met.stream()
            .filter(m -> m.hasEntry() || m.question().isUnanswerable())
            .map(Met::verdict)
            .toList();
    Auroc.of(verdicts, scope -> true)
        .ifPresent(area -> {
          out.put("auroc", area);
          out.put("ece", Reliability.of(verdicts).error());
        });
  }

  /** The share of some questions for which something holds; absent without such questions. */
  private static void put(
      SequencedMap<String, Number> out,
      String key,
      List<Met> met,
      Predicate<Met> among,
      Predicate<Met> share) {
    var all = met.stream().filter(among).toList();
    if (!all.isEmpty()) {
      out.put(key, (double) all.stream().filter(share).count() / all.size());
    }
  }
}
