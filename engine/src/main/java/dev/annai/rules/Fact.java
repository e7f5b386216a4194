package dev.annai.rules;

import java.util.List;
import java.util.Map;

/**
 * What the rules know of a turn. These are the words that a rule may use between {@code when} and
 * {@code then}; each stands for one thing that is known, and is absent when it is not.
 */
public sealed interface Fact {

  /** What messages may be filled with from this fact, by name; none by default. */
  default Map<String, Object> said() {
    return Map.of();
  }

  /**
   * The entry that the question is about: the first that ranking found, the one that was pressed,
   * or the one that the conversation is still about.
   *
   * @param sure the confidence reaches the shop's threshold for answering
   * @param chosen it was pressed, so nothing is searched
   * @param continued the customer goes on with what was said before
   */
  record Question(String entry, boolean sure, boolean chosen, boolean continued) implements Fact {}

  /**
   * Entries that it may be about, best first, without those that the customer said were not it; at
   * least one.
   */
  record Candidates(List<String> entries) implements Fact {
    public Candidates {
      entries = List.copyOf(entries);
    }
  }

  /**
   * A phrase that says something about the turn.
   *
   * @param name as the lexicon's {@code cues.yaml} names it, for example {@code "person"}
   */
  record Cue(String name) implements Fact {}

  /**
   * The whole utterance is a small courtesy.
   *
   * @param kind {@code greeting}, {@code thanks}, {@code goodbye}, {@code courtesy}
   * @param message key of the message that returns it in kind, for example {@code
   *     "social-greeting-evening"}
   */
  record Courtesy(String kind, String message) implements Fact {}

  /**
   * How upset the customer is.
   *
   * @param score from 0, calm, to 1, furious
   */
  record Feeling(double score) implements Fact {}

  /**
   * What happened before this utterance.
   *
   * @param failures in a row, an offer of which nothing was taken now among them
   * @param act the dialogue act of the last reply; empty before the first
   * @param stateless one question without a past: no order can be looked up
   */
  record Past(int failures, String act, boolean stateless) implements Fact {}

  /**
   * Something was pressed, or chosen in words.
   *
   * @param value the choice's value, for example {@code "yes"} or {@code "person"}
   */
  record Pressed(String value) implements Fact {}

  /** The customer says that what was last answered or offered is not it. */
  record Rejection() implements Fact {}
}
