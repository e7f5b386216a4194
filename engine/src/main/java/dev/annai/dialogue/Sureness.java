package dev.annai.dialogue;

import dev.annai.search.Hit;
import dev.annai.slot.Slot;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which hits are sure enough to be answered: by the shop's threshold, by what else was said, and by
 * what was spoken of before. Where the shop is stricter, its threshold holds whatever was said.
 */
final class Sureness {

  /**
   * The share of the threshold that suffices when more than the words of the question speaks for
   * the entry. The confidence does not know of it: a place is to it a word like any other.
   */
  private static final double SPOKEN_FOR = 0.4;

  /** The share that suffices for an entry of the topic that was spoken of last. */
  private static final double GONE_ON_WITH = 0.3;

  /** The share that suffices for another question about the order that was just shown. */
  private static final double ORDER_SHOWN = 0.5;

  private final KnowledgeBase.Risk risk;
  private final Needs needs;
  private final Map<String, String> topicByEntry = new HashMap<>();

  Sureness(KnowledgeBase knowledge, Needs needs) {
    this.risk = knowledge.risk();
    this.needs = needs;
    knowledge.entries().forEach(entry -> topicByEntry.put(entry.id(), entry.topic()));
  }

  boolean isSure(Hit hit, Dialogue dialogue, Reading reading) {
    var stricter = stricter(hit.entry());
    if (stricter != null) {
      return hit.confidence() >= stricter;
    }
    return hit.confidence() >= share(hit.entry(), dialogue, reading) * risk.answer();
  }

  private double share(String entry, Dialogue dialogue, Reading reading) {
    if (goesOn(entry, dialogue)) {
      return GONE_ON_WITH;
    }
    if (isNeeded(needs.of(entry), reading)) {
      return SPOKEN_FOR;
    }
    return isOfOrder(entry, dialogue, reading) ? ORDER_SHOWN : 1;
  }

  /** Whether an order was shown just before, and the entry is about orders too. */
  private boolean isOfOrder(String entry, Dialogue dialogue, Reading reading) {
    var last = dialogue.last();
    return last != null
        && needs.of(last.entry()).usesOrder()
        && needs.of(entry).usesOrder()
        && Credentials.of(dialogue, reading).verified();
  }

  /** Whether something else speaks for an entry. */
  boolean isSpokenFor(String entry, Dialogue dialogue, Reading reading) {
    return isNeeded(needs.of(entry), reading) || goesOn(entry, dialogue);
  }

  /** Whether what changes the answer was said, or that what it needs is not known. */
  private static boolean isNeeded(Needs.Need need, Reading reading) {
    return need.slots().stream().anyMatch(slot -> isSaid(slot, need, reading))
        || need.isWished(reading)
        || (!need.reason().isEmpty() && reading.has("reason-" + need.reason()))
        || (need.order().equals("ask") && reading.has("no-number"));
  }

  private static boolean isSaid(Slot slot, Needs.Need need, Reading reading) {
    var isOther = slot == Slot.DATE && !need.errand().isEmpty() && !reading.isReceipt();
    // Where an order's number is given, a place tells of the parcel, not of the price.
    var isOfParcel = reading.slots().containsKey(Slot.ORDER_NUMBER) && !need.usesOrder();
    // A day or a time may stand in any question.
    var isAnywhere = slot == Slot.COMING || slot == Slot.TIME;
    return !isAnywhere && reading.slots().containsKey(slot) && !isOther && !isOfParcel;
  }

  /** Whether an entry is of the topic that was spoken of last. */
  private boolean goesOn(String entry, Dialogue dialogue) {
    var last = dialogue.last();
    var topic = last == null ? null : topicByEntry.get(last.entry());
    return topic != null && topic.equals(topicByEntry.get(entry));
  }

  /** The threshold that the shop set for the entry or its topic: nothing lowers it. */
  private @Nullable Double stricter(String entry) {
    var own = risk.stricter().get(entry);
    return own == null ? risk.stricter().get(topicByEntry.getOrDefault(entry, "")) : own;
  }
}
