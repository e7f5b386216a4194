package dev.annai.dialogue;

import dev.annai.mood.Mood;

/** Mood over a conversation: patience that was lost before is not back at once. */
final class Tempers {

  /** How much of the last turn's mood is left. */
  private static final double CARRIED = 0.5;

  /** Below this an utterance shows nothing to add to. */
  private static final double NOTICEABLE = 0.15;

  private Tempers() {}

  static Mood of(Dialogue dialogue, Reading reading) {
    var own = reading.mood();
    var last = dialogue.last();
    if (last == null || own.score() < NOTICEABLE) {
      return own;
    }
    var score = 1 - (1 - own.score()) * (1 - CARRIED * last.mood());
    return new Mood(score, own.evidence());
  }
}
