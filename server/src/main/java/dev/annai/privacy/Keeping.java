package dev.annai.privacy;

import java.time.Duration;
import java.util.Map;

/**
 * How long conversations are kept after the last word, by category.
 *
 * @param spans of every category in {@code Categories}
 */
public record Keeping(Map<String, Span> spans) {

  public Keeping {
    spans = Map.copyOf(spans);
  }

  /**
   * From when on words may be removed when somebody asks, and when they must be.
   *
   * @param least at least this long, whoever asks
   * @param most then they are removed; at least {@code least}
   */
  public record Span(Duration least, Duration most) {

    /**
     * A span of days, written {@code least-most}.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static Span of(String days) {
      var parts = days.split("-", -1);
      if (parts.length != 2) {
        throw new IllegalArgumentException(days);
      }
      var least = Duration.ofDays(Integer.parseInt(parts[0].strip()));
      var most = Duration.ofDays(Integer.parseInt(parts[1].strip()));
      if (least.isNegative() || most.compareTo(least) < 0 || most.isZero()) {
        throw new IllegalArgumentException(days);
      }
      return new Span(least, most);
    }
  }

  /** The span of a category. */
  Span of(String category) {
    var span = spans.get(category);
    if (span == null) {
      throw new IllegalArgumentException(
          "category: \"%s\" (expected: one of %s)".formatted(category, spans.keySet()));
    }
    return span;
  }
}
