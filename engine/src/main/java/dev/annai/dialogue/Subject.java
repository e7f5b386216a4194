package dev.annai.dialogue;

import dev.annai.dialogue.Needs.Need;
import dev.annai.search.Hit;
import java.util.List;

/**
 * What a question is about.
 *
 * @param entry the entry's id; empty when it is about none
 * @param confidence that this entry is right, 0 to 1
 * @param sure the confidence reaches the shop's threshold for answering
 * @param way how it was found
 * @param need what an answer depends on
 * @param candidates entries that may be offered, best first, without those that were rejected
 */
record Subject(
    String entry, double confidence, boolean sure, Way way, Need need, List<Hit> candidates) {

  /** How a subject is found. */
  enum Way {
    CHOSEN,
    CONTINUED,
    RANKED
  }

  Subject {
    candidates = List.copyOf(candidates);
  }

  boolean isKnown() {
    return !entry.isEmpty();
  }
}
