package dev.annai.rules;

import dev.annai.rules.fact.Fact;
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
  private String slot = "";
  private List<String> options = List.of();

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
    take(new Decision.Inform(subject, slot, message, said(facts), options));
  }

  /** A message that asks, filled with what these facts say; {@link #expect} says for what. */
  public void ask(String message, Fact... facts) {
    requireSubject("ask");
    take(new Decision.Ask(subject, slot, message, said(facts), options));
  }

  /**
   * What the customer is to say next, and what can be pressed for it; said before the decision that
   * goes with it.
   *
   * @param slot what is asked for, for example {@code "order"}
   * @param options keys of messages {@code choice-…}
   */
  public void expect(String slot, String... options) {
    if (decision == null) {
      this.slot = slot;
      this.options = List.of(options);
    }
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
  public void handOver(HandoffReason reason, Fact... facts) {
    handOver(reason, "handoff-" + reason.id(), facts);
  }

  /** To a person, with a message of its own. */
  public void handOver(HandoffReason reason, String message, Fact... facts) {
    take(new Decision.Handoff(reason, message, said(facts)));
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
