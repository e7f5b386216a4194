package dev.annai.rules.fact;

import java.util.Map;

/** One thing that is known of a turn. */
public sealed interface Fact
    permits Arrival,
        AtDoor,
        Candidates,
        Closed,
        Courtesy,
        Cue,
        Errand,
        Excluded,
        Feeling,
        Fees,
        Filed,
        Key,
        Office,
        Past,
        Paused,
        Pressed,
        Purchase,
        Question,
        Received,
        Rejection,
        SameDay,
        Spending,
        Unanswered,
        Unreachable,
        WrongKey {

  /**
   * What messages may be filled with from this fact, by name: texts, numbers, {@code Money}, days,
   * lists of {@code Closing.Span}, and times, {@code Region}, {@code Goods}, {@link Phrase}; none
   * by default.
   */
  default Map<String, Object> said() {
    return Map.of();
  }
}
