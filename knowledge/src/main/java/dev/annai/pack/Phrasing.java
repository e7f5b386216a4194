package dev.annai.pack;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The editors' notation for many phrasings in one line: {@code (a|b)} is one of them, {@code [a]}
 * is there or not, {@code [a|b]} is one of them or nothing; all of it may nest, and a backslash
 * takes the next character as it is.
 *
 * <p>{@code (반품|교환)[은] 어떻게 해요} stands for four phrasings. Order: alternatives as written, with the
 * optional part before without it.
 */
public final class Phrasing {

  /** How many phrasings one line of an entry may stand for. */
  public static final int LIMIT = 24;

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final String line;
  private final int limit;
  private int next;

  private Phrasing(String line, int limit) {
    this.line = line;
    this.limit = limit;
  }

  /** What became of a line. */
  public sealed interface Expansion {

    /** The phrasings, each once, at least one, none blank. */
    record Phrasings(List<String> texts) implements Expansion {}

    /**
     * A line that cannot be expanded.
     *
     * @param offset of the character at fault, in UTF-16 code units
     */
    record Fault(int offset, String message, String advice) implements Expansion {}
  }

  /**
   * Expands a line.
   *
   * @param limit how many phrasings it may stand for
   */
  public static Expansion expand(String line, int limit) {
    try {
      var texts = new LinkedHashSet<String>();
      for (var text : new Phrasing(line, limit).all()) {
        texts.add(SPACE.matcher(text).replaceAll(" ").strip());
      }
      if (texts.contains("")) {
        throw new Broken(0, "a phrasing may be empty", "Take something out of the [ ].");
      }
      return new Expansion.Phrasings(List.copyOf(texts));
    } catch (Broken e) {
      return e.fault;
    }
  }

  private List<String> all() throws Broken {
    var texts = sequence();
    if (next < line.length()) {
      throw line.charAt(next) == '|'
          ? new Broken(next, "\"|\" outside of brackets", "Put ( ) around the alternatives.")
          : new Broken(
              next,
              "\"%c\" without its beginning".formatted(line.charAt(next)),
              "Remove it, write \\%c, or open the bracket before.".formatted(line.charAt(next)));
    }
    return texts;
  }

  private List<String> sequence() throws Broken {
    var texts = List.of("");
    while (next < line.length() && "|)]".indexOf(line.charAt(next)) < 0) {
      var from = next;
      texts = product(texts, part(), from);
    }
    return texts;
  }

  private List<String> part() throws Broken {
    var c = line.charAt(next);
    return switch (c) {
      case '(' -> group(')');
      case '[' -> {
        var inner = new ArrayList<>(group(']'));
        inner.add("");
        yield inner;
      }
      default -> List.of(literal());
    };
  }

  private List<String> group(char close) throws Broken {
    var open = next;
    var texts = new ArrayList<String>();
    do {
      next++;
      texts.addAll(sequence());
    } while (next < line.length() && line.charAt(next) == '|');
    if (next >= line.length() || line.charAt(next) != close) {
      throw new Broken(
          open,
          "\"%c\" without its \"%c\"".formatted(line.charAt(open), close),
          "Close the bracket, or write \\%c.".formatted(line.charAt(open)));
    }
    next++;
    return texts;
  }

  private String literal() {
    var out = new StringBuilder();
    while (next < line.length() && "()[]|".indexOf(line.charAt(next)) < 0) {
      if (line.charAt(next) == '\\' && next + 1 < line.length()) {
        next++;
      }
      out.append(line.charAt(next++));
    }
    return out.toString();
  }

  private List<String> product(List<String> heads, List<String> tails, int offset) throws Broken {
    if (heads.size() * tails.size() > limit) {
      throw new Broken(
          offset,
          "more than %d phrasings in one line".formatted(limit),
          "Write it as two lines with fewer alternatives each.");
    }
    return heads.stream().flatMap(head -> tails.stream().map(head::concat)).toList();
  }

  private static final class Broken extends Exception {
    private static final long serialVersionUID = 1;
    private final transient Expansion.Fault fault;

    Broken(int offset, String message, String advice) {
      super(message, null, false, false);
      this.fault = new Expansion.Fault(offset, message, advice);
    }
  }
}
