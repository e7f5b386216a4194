package dev.annai.eval.asking;

import dev.annai.dialogue.Reply;
import dev.annai.eval.metric.Scope;
import dev.annai.eval.metric.Verdict;
import dev.annai.eval.set.Expected;
import dev.annai.eval.set.Question;

/**
 * A question and how the bot met it.
 *
 * @param question what was asked
 * @param reply what came
 * @param outcome how that is judged
 */
public record Met(Question question, Reply reply, Outcome outcome) {

  static Met of(Question question, Reply reply) {
    return new Met(question, reply, Outcome.of(question, reply));
  }

  boolean isAnswered() {
    return Outcome.isAnswer(reply.decision());
  }

  /** Answered, and wrongly. */
  boolean isFalseAnswer() {
    return isAnswered() && outcome == Outcome.WRONG;
  }

  /** Whether an entry should have been answered. */
  public boolean hasEntry() {
    return question.expected().stream().anyMatch(Expected.Entry.class::isInstance);
  }

  /** The first candidate as a verdict on the confidence. */
  public Verdict verdict() {
    var candidates = reply.candidates();
    var confidence = candidates.isEmpty() ? 0 : candidates.getFirst().confidence();
    var right = !candidates.isEmpty() && question.expects(candidates.getFirst().entry());
    var scope = scope();
    return new Verdict(question.id(), confidence, right, scope);
  }

  private Scope scope() {
    if (hasEntry()) {
      return Scope.IN;
    }
    return question.kind().contains("far") ? Scope.FAR : Scope.NEAR;
  }
}
