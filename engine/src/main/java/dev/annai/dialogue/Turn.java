package dev.annai.dialogue;

import dev.annai.dialogue.Dialogue.Errand;
import dev.annai.shop.Lookup;
import dev.annai.shop.Policy;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that a decision is made from.
 *
 * @param dialogue what was before
 * @param reading what was said
 * @param lookup what came of asking the order system
 * @param now the moment of the business clock
 * @param subject what it is about
 * @param store which store it is about
 * @param policy of that store
 */
record Turn(
    Dialogue dialogue,
    Reading reading,
    Lookup lookup,
    Instant now,
    Subject subject,
    StoreChoice store,
    Policy policy) {

  /** What begins by the name of a size or colour, whatever the question is. */
  private static final Set<String> OF_OPTION = Set.of("exchange", "change");

  /** Now, in the store's own time. */
  LocalDateTime local() {
    return LocalDateTime.ofInstant(now, store.store().zone());
  }

  /** The errand that this turn goes on with or begins; none when it is about something else. */
  @Nullable Errand errand() {
    return errand(dialogue, reading, subject);
  }

  static @Nullable Errand errand(Dialogue dialogue, Reading reading, Subject subject) {
    var begun = begun(dialogue, reading, subject);
    var errand = dialogue.errand();
    if (begun != null || errand == null) {
      return begun;
    }
    var goesOn = subject.way() == Subject.Way.CONTINUED && subject.entry().equals(errand.entry());
    var filled = Errands.filled(dialogue, reading);
    return goesOn ? (filled == null ? errand : filled) : null;
  }

  /** A wish begins an errand; a question about how it goes does not. */
  private static @Nullable Errand begun(Dialogue dialogue, Reading reading, Subject subject) {
    var kind = subject.need().errand();
    // "Tell me when it is back" is no question.
    var isQuestion = reading.has("how") && !kind.equals("restock");
    var isNamed =
        (OF_OPTION.contains(kind) && Errands.namesOption(reading))
            || (kind.equals("return") && reading.has(OrderSubjects.MONEY_BACK));
    var isWish = ((reading.has("wish") && !isQuestion) || isNamed) && subject.sure();
    var errand = dialogue.errand();
    var isUnderWay = errand != null && (errand.kind().equals(kind) || Errands.isAsked(dialogue));
    if (kind.isEmpty() || !isWish || isUnderWay || dialogue.stateless()) {
      return null;
    }
    return new Errand(kind, subject.entry(), Needs.fields(subject.need(), reading));
  }
}
