package dev.annai.source;

import java.util.Optional;

/** Reads numbers as editors write them: digits with a point, no grouping. */
public final class Numbers {

  private Numbers() {}

  /** A number between two bounds; anything else is a finding. */
  public static Optional<Double> between(
      Text text, String what, double min, double max, Findings findings) {
    try {
      var number = Double.parseDouble(text.value());
      if (number >= min && number <= max) {
        return Optional.of(number);
      }
    } catch (NumberFormatException e) {
      // told below, as any other value out of bounds
    }
    findings.error(
        text.at(),
        "%s: \"%s\" (expected: a number from %s to %s)"
            .formatted(what, text.value(), plain(min), plain(max)),
        "Write digits with a point, for example %s.".formatted(plain((min + max) / 2)));
    return Optional.empty();
  }

  private static String plain(double number) {
    return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
  }
}
