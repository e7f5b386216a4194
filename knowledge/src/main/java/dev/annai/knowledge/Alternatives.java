package dev.annai.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Many wordings in one line: {@code (a|b)} is one of them, {@code [a|b]} one of them or nothing,
 * and {@code ?} makes what stands before it optional; all of it may nest, and a backslash takes the
 * next character as it is. For word lists, where one line may stand for hundreds.
 */
final class Alternatives {

  private static final String SPECIAL = "()[]|?\\";

  private final String line;
  private int next;

  private Alternatives(String line) {
    this.line = line;
  }

  /** The wordings of a line, white space at their ends taken off. */
  static Set<String> expand(String line) {
    var alternatives = new Alternatives(line);
    var wordings = new LinkedHashSet<String>();
    alternatives.choice().forEach(wording -> wordings.add(single(wording).strip()));
    if (alternatives.next < line.length()) {
      throw new IllegalStateException(
          "\"%s\" has an unopened bracket at %d".formatted(line, alternatives.next));
    }
    return wordings;
  }

  private List<String> choice() {
    var wordings = new ArrayList<>(sequence());
    while (next < line.length() && line.charAt(next) == '|') {
      next++;
      wordings.addAll(sequence());
    }
    return wordings;
  }

  private List<String> sequence() {
    var wordings = List.of("");
    while (next < line.length() && "|)]".indexOf(line.charAt(next)) < 0) {
      wordings = product(wordings, part());
    }
    return wordings;
  }

  private List<String> part() {
    var wordings = new ArrayList<>(group());
    if (next < line.length() && line.charAt(next) == '?') {
      next++;
      wordings.add("");
    }
    return wordings;
  }

  private List<String> group() {
    var c = line.charAt(next++);
    if (c == '\\' && next < line.length()) {
      return List.of(String.valueOf(line.charAt(next++)));
    }
    if (c != '(' && c != '[') {
      return List.of(literal());
    }
    var wordings = new ArrayList<>(choice());
    if (next >= line.length() || line.charAt(next) != (c == '(' ? ')' : ']')) {
      throw new IllegalStateException("\"%s\" has an unclosed bracket".formatted(line));
    }
    next++;
    if (c == '[') {
      wordings.add("");
    }
    return wordings;
  }

  /** The characters from the one just read, as long as nothing optional follows one of them. */
  private String literal() {
    var from = next - 1;
    while (next < line.length()
        && SPECIAL.indexOf(line.charAt(next)) < 0
        && (next + 1 == line.length() || line.charAt(next + 1) != '?')) {
      next++;
    }
    return line.substring(from, next);
  }

  private static String single(String wording) {
    return wording.contains("  ") ? wording.replaceAll(" +", " ") : wording;
  }

  private static List<String> product(List<String> heads, List<String> tails) {
    var wordings = new ArrayList<String>(heads.size() * tails.size());
    for (var head : heads) {
      for (var tail : tails) {
        wordings.add(head + tail);
      }
    }
    return wordings;
  }
}
