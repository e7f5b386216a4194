package dev.annai.shop;

import java.time.LocalDate;
import java.util.List;

/**
 * Days on which a store does not work, and when it works before and after them.
 *
 * @param feast what customers call the time; empty for days without a name
 * @param spans the days in a row without business, in order; empty when the store works as always
 * @param before the last business day before the time
 * @param again the first business day after it
 */
public record Closing(String feast, List<Span> spans, LocalDate before, LocalDate again) {

  public Closing {
    spans = List.copyOf(spans);
  }

  /**
   * Days in a row.
   *
   * @param from the first
   * @param to the last; the same for a single day
   */
  public record Span(LocalDate from, LocalDate to) {}

  /** Whether the store is closed at all. */
  public boolean isClosed() {
    return !spans.isEmpty();
  }
}
