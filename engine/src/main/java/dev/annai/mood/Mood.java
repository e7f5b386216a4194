package dev.annai.mood;

import java.util.List;

/**
 * How upset a customer is, and how displeased.
 *
 * <p>The two are different: "불량이면 어떻게 교환하나요?" names a defect and is calm; "三週間届きません" is displeased
 * and still calm; "もう結構です、消費者センターに相談します" is polite and furious.
 *
 * @param score from 0, calm, to 1, furious; at {@link #UPSET} or more a person should take over
 * @param displeasure probability, from 0 to 1, that the words complain or judge badly; a reading of
 *     the text's sentiment, no reason to bring a person
 * @param evidence the words and marks that raised the score most, strongest first
 */
public record Mood(double score, double displeasure, List<String> evidence) {

  /** The score from which a customer counts as upset. */
  public static final double UPSET = 0.5;

  /** The displeasure from which a text counts as a complaint; one number for every language. */
  public static final double DISPLEASED = 0.5;

  /** Nothing in the words says that the customer is upset. */
  public static final Mood CALM = new Mood(0, 0, List.of());

  public Mood {
    evidence = List.copyOf(evidence);
  }

  /** A mood whose displeasure is as high as its score. */
  public Mood(double score, List<String> evidence) {
    this(score, score, evidence);
  }

  /** Whether a person should take over. */
  public boolean upset() {
    return score >= UPSET;
  }

  /** Whether the words complain or judge badly, in whatever tone. */
  public boolean displeased() {
    return displeasure >= DISPLEASED;
  }
}
