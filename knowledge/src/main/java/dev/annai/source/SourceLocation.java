package dev.annai.source;

import java.util.Comparator;

/**
 * A place in a file of a pack. Sorts by file, line, column.
 *
 * @param file path relative to the pack, with {@code /}
 * @param line from 1
 * @param column from 1, in code points
 */
public record SourceLocation(String file, int line, int column)
    implements Comparable<SourceLocation> {

  private static final Comparator<SourceLocation> ORDER =
      Comparator.comparing(SourceLocation::file)
          .thenComparingInt(SourceLocation::line)
          .thenComparingInt(SourceLocation::column);

  /** The beginning of a file. */
  public static SourceLocation startOf(String file) {
    return new SourceLocation(file, 1, 1);
  }

  @Override
  public int compareTo(SourceLocation other) {
    return ORDER.compare(this, other);
  }

  /** As editors and tools read it: {@code faq/returns.yaml:12:5}. */
  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
