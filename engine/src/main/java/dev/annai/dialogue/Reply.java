package dev.annai.dialogue;

import dev.annai.mood.Mood;
import dev.annai.rules.Decision;
import dev.annai.rules.HandoffReason;
import dev.annai.search.Hit;
import dev.annai.text.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the bot says to one utterance, and why.
 *
 * @param decision what was decided
 * @param entry the entry that the reply is about, where the act has one
 * @param confidence probability that the entry is right for answer, inform, ask and offer; else
 *     absent
 * @param candidates best first, at most 5
 * @param handoff where to, when the decision hands over
 * @param language of the text
 * @param mood as read from the utterance and the turns before
 * @param rule the rule that decided, if one did
 * @param text CommonMark without HTML
 * @param choices what can be pressed
 * @param effects what the caller must do
 * @param next what to remember
 * @param receipt why
 */
public record Reply(
    Decision decision,
    @Nullable String entry,
    @Nullable Double confidence,
    List<Hit> candidates,
    @Nullable Handoff handoff,
    Language language,
    Mood mood,
    @Nullable String rule,
    String text,
    List<Choice> choices,
    List<Effect> effects,
    Dialogue next,
    Receipt receipt) {

  public Reply {
    candidates = List.copyOf(candidates);
    choices = List.copyOf(choices);
    effects = List.copyOf(effects);
  }

  /**
   * Where a conversation goes.
   *
   * @param queue name of the queue
   * @param priority 1 is the most urgent
   * @param firstResponseMinutes within how many office minutes a person should answer
   */
  public record Handoff(
      HandoffReason reason, String queue, int priority, int firstResponseMinutes) {}
}
