package dev.annai.pack;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A {@code {…}} in an answer, to be filled from the policy tables: {@code {fact}} or {@code
 * {table.row.column}}.
 *
 * @param name what stands between the braces
 * @param start offset of the opening brace, in UTF-16 code units
 * @param end offset after the closing brace
 */
public record Gap(String name, int start, int end) {

  private static final Pattern GAP = Pattern.compile("\\{([^{}\\n]*)\\}");

  /** The gaps of a text, in its order. */
  public static List<Gap> of(String text) {
    return GAP.matcher(text)
        .results()
        .map(found -> new Gap(found.group(1).strip(), found.start(), found.end()))
        .toList();
  }
}
