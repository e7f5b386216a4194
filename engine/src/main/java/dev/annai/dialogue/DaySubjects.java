package dev.annai.dialogue;

import dev.annai.search.Hit;
import dev.annai.slot.Slot;
import java.util.List;

/**
 * Finds what is asked about days and hours where the words of the question say it outright: whether
 * people are there, when something leaves or comes, another day or until what hour after an answer
 * that named one.
 */
final class DaySubjects {

  /** Letters of an utterance that says one thing only. */
  private static final int SHORT = 18;

  private final Needs needs;
  private final double clear;

  /**
   * Finds them by what the entries need.
   *
   * @param clear the confidence from which on ranking is believed
   */
  DaySubjects(Needs needs, double clear) {
    this.needs = needs;
    this.clear = clear;
  }

  /** The entry that is asked about whatever was spoken of; empty when the words do not say. */
  String outright(Dialogue dialogue, Reading reading, List<Hit> hits) {
    var isClear = !hits.isEmpty() && hits.getFirst().confidence() >= clear;
    if (reading.has("staffed") && !isClear) {
      return needs.firstOfHours();
    }
    var isOrder = Credentials.of(dialogue, reading).number() != null;
    var last = dialogue.last();
    var isNextFeast =
        last != null && reading.bare() && needs.of(last.entry()).slots().contains(Slot.FEAST);
    var isAsked = (!isOrder || isFeast(reading)) && !isNextFeast;
    var rest = isAsked ? resting(reading, hits) : "";
    if (!rest.isEmpty()) {
      return rest;
    }
    var isTime =
        isTimeTo(reading, hits)
            || isOrderOfToday(reading)
            || (!isClear && (isByDay(reading) || isToBeOrdered(reading)));
    if (isOrder) {
      return "";
    }
    return isTime ? needs.firstOfArrivals() : isWaiting(reading, hits) ? needs.firstOfOrders() : "";
  }

  private static boolean isFeast(Reading reading) {
    return reading.slots().containsKey(Slot.FEAST);
  }

  /** "Do you ship on Chuseok", "are you closed over New Year", "do you deliver on Sundays". */
  private String resting(Reading reading, List<Hit> hits) {
    var top = hits.isEmpty() ? "" : hits.getFirst().entry();
    var isOther =
        !hits.isEmpty()
            && hits.getFirst().confidence() >= clear
            && !needs.of(top).slots().contains(Slot.COMING);
    var isGoingOn = reading.has("buying") || reading.has("by-day") || reading.has("ordered");
    if (isOther || isGoingOn || reading.slots().containsKey(Slot.ORDER_NUMBER)) {
      return "";
    }
    if (!isFeast(reading)) {
      var isDay =
          reading.slots().containsKey(Slot.COMING) || reading.slots().containsKey(Slot.DATE);
      var isArrival = reading.has("arriving") || reading.has("received");
      return isDay && reading.has("delivering") && !isArrival ? needs.firstOfArrivals() : "";
    }
    if (Needs.namesErrand(reading)) {
      return needs.of(top).order().equals("answer") ? top : needs.firstOf("return");
    }
    if (reading.has("delivering") || reading.has("arriving")) {
      return needs.firstOfArrivals();
    }
    var isHours = reading.has("resting") || reading.has("staffed");
    return isHours || top.equals(needs.firstOfHours()) ? needs.firstOfHours() : "";
  }

  /** "Does it take long to Jeju": a place speaks for the fee as much as for the days. */
  private boolean isTimeTo(Reading reading, List<Hit> hits) {
    var top = hits.isEmpty() ? "" : hits.getFirst().entry();
    return reading.slots().containsKey(Slot.REGION)
        && (reading.has("lasting") || reading.has("arriving"))
        && !reading.has("costing")
        && needs.of(top).slots().contains(Slot.AMOUNT);
  }

  /** "I ordered today, when does it leave": a pre-order would be called one. */
  private static boolean isOrderOfToday(Reading reading) {
    return reading.has("ordered")
        && reading.has("today")
        && reading.has("arriving")
        && reading.has("how")
        && !reading.has("made-later");
  }

  /** "Will it be here by Friday" of what is not said to be ordered. */
  private static boolean isByDay(Reading reading) {
    return reading.has("by-day")
        && reading.has("arriving")
        && reading.slots().containsKey(Slot.COMING)
        && !reading.has("ordered");
  }

  /** "If I order after three, when does it leave". */
  private static boolean isToBeOrdered(Reading reading) {
    return reading.has("buying")
        && reading.has("leaving")
        && reading.has("arriving")
        && !reading.has("made-later");
  }

  /** "I ordered yesterday, has it not left yet": what was ordered is to be looked up. */
  private boolean isWaiting(Reading reading, List<Hit> hits) {
    var top = hits.isEmpty() ? "" : hits.getFirst().entry();
    return reading.has("ordered")
        && reading.has("arriving")
        && reading.has("leaving")
        && !reading.has("cancelling")
        && !reading.has("made-later")
        && needs.of(top).errand().equals("cancel");
  }

  /** Whether an utterance goes on with what was spoken of by naming a store, a day or an hour. */
  boolean goesOn(Reading reading, String subject) {
    var isShort = reading.utterance().text().length() <= SHORT;
    return isHour(reading, subject)
        || (isShort && (isOtherCase(reading, subject) || isOtherDay(reading, subject)));
  }

  /** No more is said than a store, or "if I order now", after a question that hangs on it. */
  private boolean isOtherCase(Reading reading, String subject) {
    var slots = needs.of(subject).slots();
    var isStore = reading.cues().stream().anyMatch(cue -> cue.startsWith("store-"));
    var isMoment = reading.has("buying") && reading.has("now");
    var hangsOnDay = slots.contains(Slot.COMING);
    return (isStore && (hangsOnDay || slots.contains(Slot.REGION))) || (isMoment && hangsOnDay);
  }

  /** Another day of receipt is named after a question that depends on it. */
  private boolean isOtherDay(Reading reading, String subject) {
    return reading.slots().containsKey(Slot.DATE)
        && reading.has("received")
        && needs.of(subject).slots().contains(Slot.DATE);
  }

  /** "Until what time" after a day was named until which something is possible. */
  private boolean isHour(Reading reading, String subject) {
    var need = needs.of(subject);
    return reading.has("until-hour")
        && (need.usesOrder() || need.slots().contains(Slot.COMING))
        && !subject.equals(needs.firstOfHours());
  }
}
