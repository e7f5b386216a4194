package dev.annai.dialogue;

import dev.annai.mood.Mood;
import dev.annai.search.Ranking;
import dev.annai.slot.Slot;
import dev.annai.text.Language;
import dev.annai.text.Utterance;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one utterance means, before anything is decided.
 *
 * @param utterance what was typed
 * @param choice the value of the choice that was taken, if one was
 * @param language the language to answer in
 * @param mood how upset the customer is
 * @param ranking the entries that it may be about
 * @param slots what was said of each {@link Slot}, in the order of the text
 * @param order the order to look up before {@link Bot#reply}, if any
 */
public record Reading(
    Utterance utterance,
    @Nullable String choice,
    Language language,
    Mood mood,
    Ranking ranking,
    Map<Slot, List<String>> slots,
    @Nullable OrderQuery order) {

  public Reading {
    slots = Map.copyOf(slots);
  }

  /**
   * An order to look up.
   *
   * @param number in the form of the order system
   * @param lastFour the digits that the customer gave
   */
  public record OrderQuery(String number, String lastFour) {}
}
