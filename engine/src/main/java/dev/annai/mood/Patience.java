package dev.annai.mood;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a conversation has cost a customer so far: mood that builds up over turns.
 *
 * <p>An immutable value to keep between turns, made by {@link #after} from the one before it. Each
 * turn keeps {@value #KEPT} of the strain and adds the turn's own upset and what went wrong in it.
 * {@link #felt} is the mood to decide by: a sign of temper counts for more the longer it went
 * badly, but somebody who stays calm is never called upset.
 *
 * @param strain from 0, as fresh; in the unit of the weights, where 1 means upset
 * @param signs what built it up, latest turn first, at most {@value #REMEMBERED}
 */
public record Patience(double strain, List<Sign> signs) {

  /** Nothing has happened yet. */
  public static final Patience FRESH = new Patience(0, List.of());

  private static final double KEPT = 0.7;
  private static final double CALM_AT_MOST = 0.7;
  private static final double MOST = 3;
  private static final double HIGHEST = 0.99;
  private static final int REMEMBERED = 8;

  /** Below this the words show no temper to which the strain could add. */
  private static final double TEMPER = 0.2;

  public Patience {
    if (!(strain >= 0)) {
      throw new IllegalArgumentException("strain: %s (expected: at least 0)".formatted(strain));
    }
    signs = List.copyOf(signs);
  }

  /**
   * One thing that told of lost patience.
   *
   * @param turn in which it was, from 1
   * @param what a word of the customer's, or the {@linkplain Trial#mark mark} of a trial
   */
  public record Sign(int turn, String what) {
    @Override
    public String toString() {
      return "%s (#%d)".formatted(what, turn);
    }
  }

  /** What goes wrong in a turn. */
  public enum Trial {
    /** The customer asks what they asked before. */
    SAME_QUESTION("{again}", 0.15),
    /** The customer says that the answer was not it, or marks it as unhelpful. */
    REJECTED_ANSWER("{rejected}", 0.3),
    /** The bot did not understand. */
    FAILURE("{failed}", 0.2);

    private final String mark;
    private final double strain;

    Trial(String mark, double strain) {
      this.mark = mark;
      this.strain = strain;
    }

    /** As it stands among the evidence, in braces as the marks of a text. */
    public String mark() {
      return mark;
    }
  }

  /**
   * The mood of a turn in the light of the turns before. Where these raise the score, the evidence
   * ends with their signs, each with the number of its turn.
   *
   * @param read the mood of this turn's words alone
   * @param trials what goes wrong in this turn
   */
  public Mood felt(Mood read, List<Trial> trials) {
    var before = strain * KEPT + strain(trials);
    var now = sum(read.score());
    var together = read.score() >= TEMPER ? now + before : Math.min(CALM_AT_MOST, now + before);
    var score = before == 0 ? read.score() : MoodModel.score(together);
    return score <= read.score()
        ? read
        : new Mood(score, read.displeasure(), evidence(read, trials));
  }

  /**
   * What is left after a turn.
   *
   * @param turn its number, from 1
   */
  public Patience after(int turn, Mood read, List<Trial> trials) {
    var own = Stream.concat(read.evidence().stream(), trials.stream().map(Trial::mark));
    var all = Stream.concat(own.map(what -> new Sign(turn, what)), signs.stream());
    var left = Math.min(MOST, strain * KEPT + strain(trials) + sum(read.score()));
    return new Patience(left, all.distinct().limit(REMEMBERED).toList());
  }

  private List<String> evidence(Mood read, List<Trial> trials) {
    var own = Stream.concat(read.evidence().stream(), trials.stream().map(Trial::mark));
    return Stream.concat(own, signs.stream().map(Sign::toString)).toList();
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
