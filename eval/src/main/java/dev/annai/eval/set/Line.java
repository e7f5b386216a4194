package dev.annai.eval.set;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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

  /** The lines of a file that are not blank. A file that is not UTF-8 is a fault and has none. */
  static List<Line> read(Path file, Faults faults) throws IOException {
    var bytes = Files.readAllBytes(file);
    var in = ByteBuffer.wrap(bytes);
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(in).toString();
      return lines(file, text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      var good = new String(bytes, 0, in.position(), StandardCharsets.UTF_8);
      var line = (int) good.chars().filter(c -> c == '\n').count() + 1;
      var column = good.length() - good.lastIndexOf('\n');
      faults.add(new Fault(file.toString(), line, column, "a byte that is not UTF-8"));
      return List.of();
    }
  }

  private static List<Line> lines(Path file, String text) {
    var out = new ArrayList<Line>();
    var number = 0;
    for (var line : text.split("\r\n|\n|\r", -1)) {
      number++;
      if (!line.isBlank()) {
        out.add(new Line(file.toString(), number, line));
      }
    }
    return out;
  }

  Fault fault(int column, String message) {
    return new Fault(file, number, column, message);
  }
}
