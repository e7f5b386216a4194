package dev.annai.eval.set;

import dev.annai.rules.HandoffReason;
import dev.annai.text.Language;
import java.util.Set;

/**
 * A question as a customer might send it, and how it should be met.
 *
 * @param id unique in its file
 * @param language in which it is written
 * @param kind a group that figures are told for, for example {@code oos-near}
 * @param text as typed
 * @param expected any of these is right; at least one
 */
public record Question(
    String id, Language language, String kind, String text, Set<Expected> expected) {

  public Question {
    expected = Set.copyOf(expected);
  }

  /** Whether it must not be answered. */
  public boolean isUnanswerable() {
    return expected.contains(new Expected.Nothing());
  }

  /** Whether answering this entry is right. */
  public boolean expects(String entry) {
    return expected.contains(new Expected.Entry(entry));
  }

  /** Whether handing over for this reason is right. */
  public boolean expects(HandoffReason reason) {
    return expected.contains(new Expected.Handoff(reason));
  }
}
