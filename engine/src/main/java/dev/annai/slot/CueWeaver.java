package dev.annai.slot;

import dev.annai.slot.CueNode.Any;
import dev.annai.slot.CueNode.Edge;
import dev.annai.slot.CueNode.Fork;
import dev.annai.slot.CueNode.Found;
import dev.annai.slot.CueNode.Letter;
import java.util.List;
import java.util.Locale;

/**
 * Weaves one phrase of the editors' notation into a net, by recursive descent.
 *
 * <p>Where words are set off by spaces, a space in a phrase and both its ends are edges of a word;
 * elsewhere spaces do not count, and only {@code _} is an edge.
 */
final class CueWeaver {

  private static final int GAP = 14;
  private static final int GAP_WITH_SPACES = 30;

  private final String phrase;
  private final String text;
  private final Tongue tongue;
  private int next;

  private CueWeaver(String phrase, String text, Tongue tongue) {
    this.phrase = phrase;
    this.text = text;
    this.tongue = tongue;
  }

  /**
   * How a language is woven.
   *
   * @param spaces whether words are set off by spaces
   * @param cues where {@code <name>} finds its phrases; one that is not there stands for nothing
   */
  record Tongue(boolean spaces, Cues cues) {}

  /**
   * Weaves a phrase.
   *
   * @param anywhere where phrases begin that may stand anywhere
   * @param first where phrases begin that stand first
   * @throws IllegalArgumentException when the phrase is not in the notation
   */
  static void weave(String cue, String phrase, Tongue tongue, Fork anywhere, Fork first) {
    var text = phrase.strip().replace("...", "…").toLowerCase(Locale.ROOT);
    var begins = text.startsWith("^");
    var ends = text.endsWith("$");
    var body = text.substring(begins ? 1 : 0, text.length() - (ends ? 1 : 0)).strip();
    if (body.isEmpty() || body.startsWith("…") || body.endsWith("…")) {
      throw fault(phrase, "nothing to look for first or last");
    }
    var weaver = new CueWeaver(phrase, body, tongue);
    var start = begins ? first : anywhere;
    var end = weaver.edge(weaver.sequence(weaver.edge(start)));
    if (weaver.next < body.length()) {
      throw fault(phrase, "a \"" + body.charAt(weaver.next) + "\" without its beginning");
    }
    end.ways.add(new Found(cue, ends));
  }

  private static IllegalArgumentException fault(String phrase, String what) {
    return new IllegalArgumentException(
        "cue: \"%s\" has %s (expected: text, (a|b), [x], …, _ at a word's edge, ^ first, $ last)"
            .formatted(phrase, what));
  }

  private Fork sequence(Fork from) {
    var end = from;
    while (next < text.length() && "|)]".indexOf(text.charAt(next)) < 0) {
      var c = text.charAt(next);
      end =
          switch (c) {
            case '(' -> group(end, ')');
            case '[' -> {
              var after = group(end, ']');
              end.ways.add(after);
              yield after;
            }
            case '<' -> named(end);
            default -> {
              next++;
              yield sign(end, c);
            }
          };
    }
    return end;
  }

  private Fork group(Fork from, char close) {
    var after = new Fork();
    do {
      next++;
      var letters = next;
      var way = new Fork();
      from.ways.add(way);
      sequence(way).ways.add(after);
      requireLetter(letters);
    } while (next < text.length() && text.charAt(next) == '|');
    if (next >= text.length() || text.charAt(next) != close) {
      throw fault(phrase, "a bracket without its \"" + close + "\"");
    }
    next++;
    return after;
  }

  /** Any of the phrases of another name, as far as they stand in this net. */
  private Fork named(Fork from) {
    var close = text.indexOf('>', next);
    if (close < 0) {
      throw fault(phrase, "a \"<\" without its \">\"");
    }
    var name = text.substring(next + 1, close);
    next = close + 1;
    var after = new Fork();
    for (var other : tongue.cues().phrases().getOrDefault(name, List.of())) {
      if (other.indexOf('<') >= 0) {
        throw fault(other, "a <name> although it is named itself");
      }
      var way = new Fork();
      from.ways.add(way);
      var weaver = new CueWeaver(other, other.toLowerCase(Locale.ROOT), tongue);
      weaver.sequence(way).ways.add(after);
    }
    return after;
  }

  /** An alternative of signs alone would stand for nothing at all. */
  private void requireLetter(int from) {
    var alternative = text.substring(from, next);
    if (alternative.codePoints().noneMatch(c -> CueText.counts(c) || c == '<')) {
      throw fault(phrase, "an alternative without a letter");
    }
  }

  private Fork sign(Fork from, char c) {
    if (c == '…') {
      return edge(gap(edge(from), tongue.spaces() ? GAP_WITH_SPACES : GAP));
    }
    if (c == '*' && tongue.spaces()) {
      return gap(from, GAP_WITH_SPACES);
    }
    if (c == '_' || (Character.isWhitespace(c) && tongue.spaces())) {
      return edge(from, true);
    }
    if (!CueText.counts(c) && !Character.isSurrogate(c)) {
      return from;
    }
    var letter = new Letter(c);
    from.ways.add(letter);
    return letter.next;
  }

  private Fork edge(Fork from) {
    return edge(from, tongue.spaces());
  }

  private static Fork edge(Fork from, boolean wanted) {
    if (!wanted) {
      return from;
    }
    var edge = new Edge();
    from.ways.add(edge);
    return edge.next;
  }

  private static Fork gap(Fork from, int letters) {
    var after = new Fork();
    var here = from;
    for (var i = 0; i < letters; i++) {
      here.ways.add(after);
      var step = new Fork();
      here.ways.add(new Any(step));
      here = step;
    }
    here.ways.add(after);
    return after;
  }
}
