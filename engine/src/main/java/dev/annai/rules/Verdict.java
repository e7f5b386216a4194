package dev.annai.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where rules put their decision; every rule sees it as {@code verdict}.
 *
 * <p>The first decision counts. After it the verdict is closed: no other rule fires, and another
 * word of the same rule is ignored. The subject was chosen before the rules began, so {@code
 * answer}, {@code inform} and {@code ask} name it, whatever a rule says. One for each turn; not for
 * use by several threads.
 */
public final class Verdict {

  private final String subject;
  private @Nullable Decision decision;
  private Step step = new Step.Stay();

  /**
   * An open verdict.
   *
   * @param subject id of the entry that the question is about; empty when there is none
   */
  Verdict(String subject) {
    this.subject = subject;
  }

  /** The entry's own answer. */
  public void answer() {
    requireSubject("answer");
    take(new Decision.Answer(subject));
  }

  /** A message, filled with what these facts say. */
  public void inform(String message, Fact... facts) {
    requireSubject("inform");
    take(new Decision.Inform(subject, message, said(facts), List.of()));
  }

  /** A message with something to press: keys of messages {@code choice-…}. */
  public void inform(String message, List<String> options, Fact... facts) {
    requireSubject("inform");
    take(new Decision.Inform(subject, message, said(facts), options));
  }

  /** Asks for a slot. */
  public void ask(String slot, String message, Fact... facts) {
    ask(slot, message, List.of(), facts);
  }

  /** Asks for a slot that can be pressed: keys of messages {@code choice-…}. */
  public void ask(String slot, String message, List<String> options, Fact... facts) {
    requireSubject("ask");
    take(new Decision.Ask(subject, slot, message, said(facts), options));
  }

  /** Up to three entries as choices. */
  public void offer(List<String> entries) {
    if (entries.isEmpty()) {
      throw new IllegalArgumentException("entries: [] (expected: one to three to offer)");
    }
    take(new Decision.Offer(entries.subList(0, Math.min(3, entries.size()))));
  }

  /** Asks the customer to say it in other words. */
  public void rephrase() {
    take(new Decision.Rephrase());
  }

  /** To a person, with the message {@code handoff-<reason>}. */
  public void handOver(HandoffReason reason) {
    handOver(reason, "handoff-" + reason.id());
  }

  /** To a person, with a message of its own. */
  public void handOver(HandoffReason reason, String message) {
    take(new Decision.Handoff(reason, message));
  }

  /** A small courtesy, with the message {@code social-<kind>}. */
  public void social(String kind) {
    social(kind, "social-" + kind);
  }

  /** A small courtesy with a message of its own. */
  public void social(String kind, String message) {
    take(new Decision.Social(kind, message));
  }

  /** Begins an errand; said before the decision that goes with it. */
  public void begin(String kind) {
    step(new Step.Begin(kind));
  }

  /** Files the errand; said before the decision that goes with it. */
  public void file() {
    step(new Step.File());
  }

  /** Drops the errand; said before the decision that goes with it. */
  public void drop() {
    step(new Step.Drop());
  }

  /** Whether no rule has decided yet. */
  public boolean isOpen() {
    return decision == null;
  }

  @Nullable Decision decision() {
    return decision;
  }

  Step step() {
    return step;
  }

  private void take(Decision first) {
    if (decision == null) {
      decision = first;
    }
  }

  private void step(Step next) {
    if (decision == null) {
      step = next;
    }
  }

  private void requireSubject(String act) {
    if (subject.isEmpty()) {
      throw new IllegalStateException(
          "%s: no subject (expected: an entry that the question is about)\nMaybe the rule lacks \"Question()\" among its conditions."
              .formatted(act));
    }
  }

  private static Map<String, Object> said(Fact... facts) {
    var all = new LinkedHashMap<String, Object>();
    for (var fact : new ArrayList<>(List.of(facts)).reversed()) {
      all.putAll(fact.said());
    }
    return all;
  }
}
