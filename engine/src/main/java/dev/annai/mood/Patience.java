package dev.annai.mood;

import java.util.List;

/**
 * What a conversation has cost a customer so far: mood that builds up over turns.
 *
 * <p>An immutable value to keep between turns, made by {@link #after} from the one before it. Each
 * turn keeps {@value #KEPT} of the strain and adds the turn's own upset and what went wrong in it.
 * {@link #felt} is the mood to decide by: a sign of temper counts for more the longer it went
 * badly, but somebody who stays calm is never called upset.
 *
 * @param strain from 0, as fresh; in the unit of the weights, where 1 means upset
 */
public record Patience(double strain) {

  /** Nothing has happened yet. */
  public static final Patience FRESH = new Patience(0);

  private static final double KEPT = 0.7;
  private static final double CALM_AT_MOST = 0.7;
  private static final double MOST = 3;
  private static final double HIGHEST = 0.99;

  public Patience {
    if (!(strain >= 0)) {
      throw new IllegalArgumentException("strain: %s (expected: at least 0)".formatted(strain));
    }
  }

  /** What goes wrong in a turn. */
  public enum Trial {
    /** The customer asks what they asked before. */
    SAME_QUESTION(0.3),
    /** The customer says that the answer was not it. */
    REJECTED_ANSWER(0.3),
    /** The bot did not understand. */
    FAILURE(0.2);

    private final double strain;

    Trial(double strain) {
      this.strain = strain;
    }
  }

  /**
   * The mood of a turn in the light of the turns before.
   *
   * @param read the mood of this turn's words alone
   * @param trials what goes wrong in this turn
   */
  public Mood felt(Mood read, List<Trial> trials) {
    var before = strain * KEPT + strain(trials);
    var now = sum(read.score());
    if (before == 0) {
      return read;
    }
    var together = now > 0 ? now + before : Math.min(CALM_AT_MOST, before);
    return new Mood(
        Math.max(read.score(), MoodModel.score(together)), read.displeasure(), read.evidence());
  }

  /** What is left after that turn. */
  public Patience after(Mood read, List<Trial> trials) {
    return new Patience(Math.min(MOST, strain * KEPT + strain(trials) + sum(read.score())));
  }

  private static double strain(List<Trial> trials) {
    return trials.stream().mapToDouble(trial -> trial.strain).sum();
  }

  /** The sum of weights that gives a score: {@link MoodModel#score} turned round. */
  private static double sum(double score) {
    var least = Math.clamp(score, 0, HIGHEST);
    return MoodModel.ENOUGH * Math.sqrt(least / (1 - least));
  }
}
