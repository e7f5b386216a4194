package dev.annai.dialogue;

import dev.annai.mood.Mood;
import dev.annai.search.Ranking;
import dev.annai.slot.Day;
import dev.annai.slot.Slot;
import dev.annai.text.Language;
import dev.annai.text.Utterance;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What one utterance means, before anything is decided.
 *
 * @param utterance what was typed
 * @param choice the value of the choice that was taken, by pressing or in words, if one was
 * @param language the language to answer in
 * @param mood how upset the customer is
 * @param ranking the entries that it may be about
 * @param cues names of the phrases that say something about the turn, sorted
 * @param courtesies the small courtesies that the utterance consists of; empty when it says more
 * @param slots what was said of each {@link Slot}, in the order of the text
 * @param answer what was typed without a polite ending, as somebody answers who was asked for it
 * @param bare nothing but slots and small words was said
 * @param order the order to look up before {@link Bot#reply}, if any
 */
public record Reading(
    Utterance utterance,
    @Nullable String choice,
    Language language,
    Mood mood,
    Ranking ranking,
    List<String> cues,
    List<String> courtesies,
    Map<Slot, List<String>> slots,
    String answer,
    boolean bare,
    @Nullable OrderQuery order) {

  private static final String TODAY = new Day.Ago(0).toString();

  public Reading {
    cues = List.copyOf(cues);
    courtesies = List.copyOf(courtesies);
    slots = Collections.unmodifiableSortedMap(new TreeMap<>(slots));
  }

  /** Whether a cue was heard. */
  public boolean has(String cue) {
    return cues.contains(cue);
  }

  /** What was said of a slot, last one first; empty when nothing was. */
  public List<String> said(Slot slot) {
    return slots.getOrDefault(slot, List.of()).reversed();
  }

  /**
   * Whether a day that was named may be the day of receipt: it is called so, or it is over and
   * nothing is said of ordering or of what is still to come.
   */
  public boolean isReceipt() {
    var isToday = said(Slot.DATE).contains(TODAY);
    return has("received") || !(has("ordered") || has("arriving") || isToday);
  }

  /** The same reading, with the order that it needs. */
  Reading needing(OrderQuery query) {
    return new Reading(
        utterance, choice, language, mood, ranking, cues, courtesies, slots, answer, bare, query);
  }

  /**
   * An order to look up.
   *
   * @param number in the form of the order system
   * @param lastFour the digits that the customer gave
   */
  public record OrderQuery(String number, String lastFour) {}
}
