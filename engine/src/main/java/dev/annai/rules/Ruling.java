package dev.annai.rules;

import java.util.List;

/**
 * What came of asking the rulebook: exactly one decision, or the rule that broke.
 *
 * <p>A broken rule is an outcome and no exception, because it must not end a conversation.
 */
public sealed interface Ruling {

  /** The rules that fired, in order; the last one decided or broke. */
  List<Firing> firings();

  /**
   * A decision.
   *
   * @param step what becomes of the customer's errand
   */
  record Decided(Decision decision, Step step, List<Firing> firings) implements Ruling {
    public Decided {
      firings = List.copyOf(firings);
    }
  }

  /**
   * No decision, because a rule threw or rules fired without end.
   *
   * @param rule the sentence that names it; empty when it is not known
   * @param fault the class of what was thrown; never its message, which may hold a customer's words
   */
  record Broken(String rule, String fault, List<Firing> firings) implements Ruling {
    public Broken {
      firings = List.copyOf(firings);
    }
  }
}
