package dev.annai.chat;

import dev.annai.store.Marks.Mark;
import java.util.Map;
import java.util.Optional;

/**
 * How far a side of a conversation has come, as it stands on the wire.
 *
 * @param from {@code customer} or {@code agent}
 * @param seq up to which event
 */
public record Reached(String from, long seq) {

  /** What a side has received; none when nothing is known. */
  public static Optional<Reached> delivered(Map<String, Mark> marks, String side) {
    return Optional.ofNullable(marks.get(side))
        .filter(mark -> mark.delivered() > 0)
        .map(mark -> new Reached(side, mark.delivered()));
  }

  /** What a side has read; none when nothing is known. */
  public static Optional<Reached> read(Map<String, Mark> marks, String side) {
    return Optional.ofNullable(marks.get(side))
        .filter(mark -> mark.read() > 0)
        .map(mark -> new Reached(side, mark.read()));
  }
}
