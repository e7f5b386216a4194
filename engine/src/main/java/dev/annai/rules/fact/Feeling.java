package dev.annai.rules.fact;

/**
 * How upset the customer is.
 *
 * @param score from 0, calm, to 1, furious
 * @param enough the score from which the policy table {@code hand-over} brings a person, for this
 *     store, topic and order
 */
public record Feeling(double score, double enough) implements Fact {

  /** Whether a person should take over. */
  public boolean upset() {
    return score >= enough;
  }
}
