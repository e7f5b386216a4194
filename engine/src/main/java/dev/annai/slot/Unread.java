package dev.annai.slot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The part of a text in which no slot was found yet. What one finder took, the next does not see:
 * the digits of a telephone number are no amount.
 */
final class Unread {

  /** Stands where something was taken; no pattern matches it, and it separates words. */
  private static final char TAKEN = '\uFFFC';

  private final StringBuilder text;

  Unread(String text) {
    this.text = new StringBuilder(text);
  }

  /** The text without what was taken. */
  String plain() {
    return text().replace(TAKEN, ' ');
  }

  /** The parts before, between and behind what was taken, as far as they say anything. */
  List<String> parts() {
    return Arrays.stream(text().split(TAKEN + "+"))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /** The text with what was taken blotted out. */
  String text() {
    return text.toString();
  }

  /**
   * Takes what a pattern matches.
   *
   * @param reading the value of a match; empty: not one of them, it stays
   * @return the values in the order of the text
   */
  List<String> take(Pattern pattern, Function<MatchResult, String> reading) {
    var values = new ArrayList<String>();
    var matches = pattern.matcher(text()).results().toList();
    for (var match : matches) {
      var value = reading.apply(match);
      if (!value.isEmpty()) {
        values.add(value);
        blot(match.start(), match.end());
      }
    }
    return values;
  }

  /** Marks a part as taken. */
  void blot(int start, int end) {
    for (var i = start; i < end; i++) {
      text.setCharAt(i, TAKEN);
    }
  }
}
