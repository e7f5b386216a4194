package dev.annai.source;

/**
 * A text of a pack and where it stands.
 *
 * @param value the text
 * @param at where its first character stands
 * @param indent column at which its further lines begin; 0 when the text does not stand in the file
 *     as it is read (folded lines), and only its beginning can be located
 */
public record Text(String value, SourceLocation at, int indent) implements Yaml {

  /** A text of one line. */
  public static Text of(String value, SourceLocation at) {
    return new Text(value, at, at.column());
  }

  /** Where the character at an offset (UTF-16 code units) stands. */
  public SourceLocation at(int offset) {
    if (indent == 0) {
      return at;
    }
    var before = value.substring(0, offset);
    var lines = (int) before.chars().filter(c -> c == '\n').count();
    var rest = before.substring(before.lastIndexOf('\n') + 1);
    var begin = lines == 0 ? at.column() : indent;
    var column = begin + rest.codePointCount(0, rest.length());
    return new SourceLocation(at.file(), at.line() + lines, column);
  }

  /** Whether nothing but white space was written. */
  public boolean isBlank() {
    return value.isBlank();
  }
}
