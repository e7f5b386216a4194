package dev.annai.dialogue;

import dev.annai.rules.Decision;
import dev.annai.rules.Firing;
import java.time.Instant;
import java.util.List;

/**
 * Why a reply was given: same knowledge, same dialogue, same utterance, same moment, same receipt.
 *
 * @param knowledge version of the knowledge
 * @param now the moment of the business clock
 * @param reading what was understood
 * @param firings the rules that fired, in order
 * @param decision what was decided
 * @param text what was said
 */
public record Receipt(
    String knowledge,
    Instant now,
    Reading reading,
    List<Firing> firings,
    Decision decision,
    String text) {

  public Receipt {
    firings = List.copyOf(firings);
  }
}
