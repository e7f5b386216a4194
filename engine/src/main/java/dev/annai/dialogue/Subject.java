package dev.annai.dialogue;

import dev.annai.search.Hit;
import java.util.List;

/**
 * What a question is about.
 *
 * @param entry the entry's id; empty when it is about none
 * @param confidence that this entry is right, 0 to 1
 * @param sure the confidence reaches the shop's threshold for answering
 * @param chosen it was pressed
 * @param continued the customer goes on with what was said before
 * @param candidates entries that may be offered, best first, without those that were rejected
 */
record Subject(
    String entry,
    double confidence,
    boolean sure,
    boolean chosen,
    boolean continued,
    List<Hit> candidates) {

  Subject {
    candidates = List.copyOf(candidates);
  }

  static Subject chosen(String entry) {
    return new Subject(entry, 1, true, true, false, List.of());
  }

  boolean isKnown() {
    return !entry.isEmpty();
  }
}
