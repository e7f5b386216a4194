package dev.annai.eval.set;

import dev.annai.rules.HandoffReason;
import java.util.Arrays;
import java.util.Optional;

/** One way in which a question may rightly be met. */
public sealed interface Expected {

  /** This entry is answered. */
  record Entry(String id) implements Expected {}

  /** A person takes over, for this reason. */
  record Handoff(HandoffReason reason) implements Expected {}

  /** Nothing is answered: rephrasing, offering and handing over are all right. */
  record Nothing() implements Expected {}

  /** A courtesy is returned. */
  record Social() implements Expected {}

  /**
   * Reads one of {@code none}, {@code social}, {@code handoff:REASON} and an entry's id; empty for
   * a reason that does not exist.
   */
  static Optional<Expected> parse(String text) {
    if (text.equals("none")) {
      return Optional.of(new Nothing());
    }
    if (text.equals("social")) {
      return Optional.of(new Social());
    }
    if (!text.startsWith("handoff:")) {
      return Optional.of(new Entry(text));
    }
    return Arrays.stream(HandoffReason.values())
        .filter(reason -> text.equals("handoff:" + reason.id()))
        .findFirst()
        .map(Handoff::new);
  }
}
