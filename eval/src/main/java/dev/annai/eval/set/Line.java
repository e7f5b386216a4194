package dev.annai.eval.set;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of a file.
 *
 * @param file the path as it was given
 * @param number from 1
 * @param text without the line's end
 */
record Line(String file, int number, String text) {

  /**
   * The lines of a file that are not blank. A file that cannot be read, or has none, is a fault.
   *
   * @param expected what should stand in it
   */
  static List<Line> read(Path file, String expected, Faults faults) throws IOException {
    try {
      var lines = lines(file, TextFile.read(file));
      if (lines.isEmpty()) {
        faults.add(
            new Fault(file.toString(), 1, 1, "an empty file (expected: %s)".formatted(expected)));
      }
      return lines;
    } catch (FaultyInput unreadable) {
      unreadable.faults().forEach(faults::add);
      return List.of();
    }
  }

  private static List<Line> lines(Path file, String text) {
    var out = new ArrayList<Line>();
    var number = 0;
    for (var line : TextFile.lines(text)) {
      number++;
      if (!line.isBlank()) {
        out.add(new Line(file.toString(), number, line));
      }
    }
    return out;
  }

  /** A fault at a place in the line, counted from 1 in UTF-16 code units. */
  Fault fault(int place, String message) {
    var before = Math.clamp(place - 1, 0, text.length());
    return new Fault(file, number, text.codePointCount(0, before) + 1, message);
  }
}
