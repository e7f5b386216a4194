package dev.annai.dialogue;

import dev.annai.rules.fact.Arrival.Plan;
import dev.annai.slot.Day;
import dev.annai.slot.Slot;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The day to come that a turn is about.
 *
 * @param today in the store's own time
 * @param day empty when none was named
 * @param isOfPayment it is meant to be paid on, not to be there by
 */
record ComingDay(LocalDate today, Optional<LocalDate> day, boolean isOfPayment) {

  static ComingDay of(Turn turn) {
    var reading = turn.reading();
    var today = turn.local().toLocalDate();
    var isPast = !reading.has("buying") && (reading.has("received") || reading.has("ordered"));
    var dated = isPast ? Stream.<String>empty() : reading.said(Slot.DATE).stream();
    var day =
        Stream.concat(reading.said(Slot.COMING).stream(), dated)
            .map(said -> Day.parse(said).ahead(today))
            .filter(named -> named.isAfter(today))
            .findFirst();
    var goesOn = turn.subject().way() == Subject.Way.CONTINUED && !reading.has("arriving");
    // "My son's birthday is on Friday; if I order now …"
    var isWanted = reading.has("by-day") || reading.has("today");
    var isPaid = reading.has("buying") || reading.has("leaving") || goesOn;
    return new ComingDay(today, day, isPaid && !isWanted);
  }

  /** What an arrival is reckoned from. */
  Plan plan() {
    return isOfPayment
        ? new Plan(today, day, Optional.empty())
        : new Plan(today, Optional.empty(), day);
  }
}
