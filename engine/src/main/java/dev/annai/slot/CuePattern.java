package dev.annai.slot;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A phrase of the editors' notation, taken apart: segments that follow each other with a few other
 * letters between them, each segment one of several texts.
 *
 * @param begins it begins what was typed
 * @param ends it ends what was typed
 * @param segments in order, at least one
 */
record CuePattern(boolean begins, boolean ends, List<Set<String>> segments) {

  private static final int LIMIT = 2_000;

  CuePattern {
    segments = List.copyOf(segments);
  }

  /**
   * Reads a phrase.
   *
   * @throws IllegalArgumentException when brackets do not match or nothing is left
   */
  static CuePattern parse(String phrase) {
    var text = phrase.strip();
    var begins = text.startsWith("^");
    var ends = text.endsWith("$");
    text = text.substring(begins ? 1 : 0, text.length() - (ends ? 1 : 0));
    var segments = new ArrayList<Set<String>>();
    for (var segment : text.split("…|\\.\\.\\.", -1)) {
      var texts = new Expander(phrase, segment).expand();
      if (texts.stream().anyMatch(String::isBlank)) {
        throw fault(phrase, "a part that may be empty");
      }
      segments.add(texts);
    }
    return new CuePattern(begins, ends, segments);
  }

  private static IllegalArgumentException fault(String phrase, String what) {
    return new IllegalArgumentException(
        "cue: \"%s\" has %s (expected: text, (a|b), [x], …, ^ first, $ last)"
            .formatted(phrase, what));
  }

  /** Recursive descent over one segment. */
  private static final class Expander {

    private final String phrase;
    private final String text;
    private int next;

    Expander(String phrase, String text) {
      this.phrase = phrase;
      this.text = text;
    }

    Set<String> expand() {
      var texts = sequence();
      if (next < text.length()) {
        throw fault(phrase, "a \"" + text.charAt(next) + "\" without its beginning");
      }
      return texts;
    }

    private Set<String> sequence() {
      Set<String> heads = Set.of("");
      while (next < text.length() && "|)]".indexOf(text.charAt(next)) < 0) {
        var tails = part();
        var both = new LinkedHashSet<String>();
        heads.forEach(head -> tails.forEach(tail -> both.add(head + tail)));
        if (both.size() > LIMIT) {
          throw fault(phrase, "more than " + LIMIT + " forms");
        }
        heads = both;
      }
      return heads;
    }

    private Set<String> part() {
      return switch (text.charAt(next)) {
        case '(' -> group(')');
        case '[' -> {
          var optional = group(']');
          optional.add("");
          yield optional;
        }
        default -> {
          var from = next;
          while (next < text.length() && "()[]|".indexOf(text.charAt(next)) < 0) {
            next++;
          }
          yield Set.of(text.substring(from, next));
        }
      };
    }

    private Set<String> group(char close) {
      var texts = new LinkedHashSet<String>();
      do {
        next++;
        texts.addAll(sequence());
      } while (next < text.length() && text.charAt(next) == '|');
      if (next >= text.length() || text.charAt(next) != close) {
        throw fault(phrase, "a bracket without its \"" + close + "\"");
      }
      next++;
      return texts;
    }
  }
}
