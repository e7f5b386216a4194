package dev.annai.eval.set;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Reads files that evaluators bring: UTF-8, with or without a byte order mark. */
public final class TextFile {

  private static final Pattern LINE_END = Pattern.compile("\r\n|\n|\r");
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private TextFile() {}

  /** The text of a file; the first byte that is not UTF-8 is told with its line and column. */
  public static String read(Path file) throws IOException, FaultyInput {
    if (Files.isDirectory(file)) {
      throw new FileSystemException(file.toString(), null, "a folder (expected: a file)");
    }
    var bytes = Files.readAllBytes(file);
    var in = ByteBuffer.wrap(bytes);
    try {
      return withoutMark(StandardCharsets.UTF_8.newDecoder().decode(in).toString());
    } catch (CharacterCodingException e) {
      var good = new String(bytes, 0, in.position(), StandardCharsets.UTF_8);
      throw new FaultyInput(List.of(notUtf8(file, lines(withoutMark(good)))));
    }
  }

  /** A fault where a word first stands in a file, or at its beginning when it does not. */
  public static FaultyInput fault(Path file, String text, String word, String message) {
    var lines = lines(text);
    for (var i = 0; i < lines.size(); i++) {
      var place = lines.get(i).indexOf(word);
      if (place >= 0) {
        return new FaultyInput(
            List.of(new Line(file.toString(), i + 1, lines.get(i)).fault(place + 1, message)));
      }
    }
    return new FaultyInput(List.of(new Fault(file.toString(), 1, 1, message)));
  }

  /** A fault where a reader stopped, of JSON or of YAML. */
  public static FaultyInput fault(Path file, String form, JsonProcessingException e) {
    var at = e.getLocation();
    var message = String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
    var line = at == null ? 1 : Math.max(1, at.getLineNr());
    var column = at == null ? 1 : Math.max(1, at.getColumnNr());
    var fault = new Fault(file.toString(), line, column, "no %s: %s".formatted(form, message));
    return new FaultyInput(List.of(fault));
  }

  /** The lines of a text, whatever they end with. */
  static List<String> lines(String text) {
    return List.of(LINE_END.split(text, -1));
  }

  private static Fault notUtf8(Path file, List<String> good) {
    var last = good.getLast();
    var column = last.codePointCount(0, last.length()) + 1;
    return new Fault(file.toString(), good.size(), column, "a byte that is not UTF-8");
  }

  private static String withoutMark(String text) {
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }
}
