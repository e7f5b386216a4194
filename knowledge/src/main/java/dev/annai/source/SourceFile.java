package dev.annai.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A file of a pack.
 *
 * @param name path relative to the pack, with {@code /}
 * @param text its contents, without a byte order mark
 */
public record SourceFile(String name, String text) {

  private static final Pattern NOTE = Pattern.compile("\\s#.*$");

  /** Reads UTF-8; anything else is a finding at the first byte that is not. */
  public static Optional<SourceFile> decode(String name, byte[] bytes, Findings findings) {
    var in = ByteBuffer.wrap(bytes);
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(in).toString();
      return Optional.of(
          new SourceFile(name, text.startsWith("\uFEFF") ? text.substring(1) : text));
    } catch (CharacterCodingException e) {
      var good = new String(bytes, 0, in.position(), StandardCharsets.UTF_8);
      findings.error(
          locate(name, good, good.length()),
          "a byte that is not UTF-8",
          "Save the file as UTF-8; spreadsheets call it \"CSV UTF-8\".");
      return Optional.empty();
    }
  }

  /** Where it begins. */
  public SourceLocation start() {
    return SourceLocation.startOf(name);
  }

  /** The lines without notes, which begin with {@code #}, and without blank lines. */
  public List<Text> lines() {
    var lines = text.lines().toList();
    return IntStream.range(0, lines.size())
        .filter(i -> !lines.get(i).isBlank() && !lines.get(i).stripLeading().startsWith("#"))
        .mapToObj(i -> line(i, lines.get(i)))
        .toList();
  }

  private Text line(int index, String line) {
    var lead = line.length() - line.stripLeading().length();
    return Text.of(
        NOTE.matcher(line).replaceFirst("").strip(), new SourceLocation(name, index + 1, lead + 1));
  }

  private static SourceLocation locate(String name, String text, int offset) {
    return new Text(text, SourceLocation.startOf(name), 1).at(offset);
  }
}
