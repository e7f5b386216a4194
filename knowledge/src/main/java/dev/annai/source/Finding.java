package dev.annai.source;

import java.util.Comparator;

/**
 * Something in a pack that is wrong or could be better. Sorts by place.
 *
 * @param severity whether a shop can open with it
 * @param at where it stands
 * @param message what is there and what was expected
 * @param advice what to do about it, a sentence
 */
public record Finding(Severity severity, SourceLocation at, String message, String advice)
    implements Comparable<Finding> {

  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::at)
          .thenComparing(Finding::severity)
          .thenComparing(Finding::message);

  /** How bad a finding is. */
  public enum Severity {
    /** The pack cannot be used. */
    ERROR,
    /** The pack works, but an editor should look. */
    WARNING
  }

  /** A fault with which the pack cannot be used. */
  public static Finding error(SourceLocation at, String message, String advice) {
    return new Finding(Severity.ERROR, at, message, advice);
  }

  /** Something that an editor should look at. */
  public static Finding warning(SourceLocation at, String message, String advice) {
    return new Finding(Severity.WARNING, at, message, advice);
  }

  /** Whether the pack cannot be used. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }

  /** Two lines: place, severity and message as compilers print them; the advice below. */
  @Override
  public String toString() {
    var kind = isError() ? "error" : "warning";
    return "%s: %s: %s\n    %s".formatted(at, kind, message, advice);
  }
}
