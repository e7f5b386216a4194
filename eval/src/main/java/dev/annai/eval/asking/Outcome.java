package dev.annai.eval.asking;

import dev.annai.dialogue.Reply;
import dev.annai.eval.set.Expected;
import dev.annai.eval.set.Question;
import dev.annai.rules.Decision;

/** How a question was met. */
public enum Outcome {
  /** As expected: the entry, the reason, the courtesy; or not answered where nothing could be. */
  RIGHT("right"),
  /** Something else was answered, or handed over for another reason. */
  WRONG("wrong"),
  /** Entries were offered as choices, where one should have been answered. */
  OFFERED("offered"),
  /** A person was brought, where it should have been answered. */
  HANDED_OVER("handed_over"),
  /** The bot asked for other words, where it should have understood. */
  REPHRASED("rephrased");

  private final String key;

  Outcome(String key) {
    this.key = key;
  }

  String key() {
    return key;
  }

  static Outcome of(Question question, Reply reply) {
    return switch (reply.decision()) {
      case Decision.Answer answer -> right(question.expects(answer.entry()));
      case Decision.Inform inform -> right(question.expects(inform.entry()));
      case Decision.Ask ask -> right(question.expects(ask.entry()));
      case Decision.Social social -> right(question.expected().contains(new Expected.Social()));
      case Decision.Offer offer -> question.isUnanswerable() ? RIGHT : OFFERED;
      case Decision.Rephrase rephrase -> question.isUnanswerable() ? RIGHT : REPHRASED;
      case Decision.Handoff handoff -> {
        if (question.isUnanswerable() || question.expects(handoff.reason())) {
          yield RIGHT;
        }
        var elsewhere = question.expected().stream().anyMatch(Expected.Handoff.class::isInstance);
        yield elsewhere ? WRONG : HANDED_OVER;
      }
    };
  }

  private static Outcome right(boolean right) {
    return right ? RIGHT : WRONG;
  }

  /** Whether a decision answers: with an entry, with a computed text, or by asking for a slot. */
  static boolean isAnswer(Decision decision) {
    return switch (decision) {
      case Decision.Answer answer -> true;
      case Decision.Inform inform -> true;
      case Decision.Ask ask -> true;
      case Decision.Offer offer -> false;
      case Decision.Rephrase rephrase -> false;
      case Decision.Handoff handoff -> false;
      case Decision.Social social -> false;
    };
  }
}
