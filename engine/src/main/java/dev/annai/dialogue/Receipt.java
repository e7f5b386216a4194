package dev.annai.dialogue;

import dev.annai.rules.Decision;
import dev.annai.rules.Firing;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a reply was given: same knowledge, same dialogue, same utterance, same moment, same receipt.
 *
 * @param knowledge version of the knowledge
 * @param now the moment of the business clock
 * @param reading what was understood
 * @param store id of the store that was spoken of
 * @param firings the rules that fired, in order
 * @param fault what broke, when a rule broke and a fallback was said; never a customer's words
 * @param decision what was decided
 * @param text what was said
 */
public record Receipt(
    String knowledge,
    Instant now,
    Reading reading,
    String store,
    List<Firing> firings,
    @Nullable String fault,
    Decision decision,
    String text) {

  public Receipt {
    firings = List.copyOf(firings);
  }
}
