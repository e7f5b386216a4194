package dev.annai.mood;

import java.util.List;

/**
 * How upset a customer is.
 *
 * @param score from 0, calm, to 1, furious
 * @param evidence the words and marks that raised the score most, strongest first
 */
public record Mood(double score, List<String> evidence) {

  /** Nothing in the words says that the customer is upset. */
  public static final Mood CALM = new Mood(0, List.of());

  public Mood {
    evidence = List.copyOf(evidence);
  }
}
