package dev.annai.dialogue;

import dev.annai.rules.fact.Arrival.Plan;
import dev.annai.slot.Day;
import dev.annai.slot.Slot;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The day to come that a turn is about.
 *
 * @param now in the store's own time
 * @param day empty when none was named
 * @param at the time that was named; empty when none was
 * @param isOfPayment it is meant to be paid on, not to be there by
 */
record ComingDay(
    LocalDateTime now, Optional<LocalDate> day, Optional<LocalTime> at, boolean isOfPayment) {

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
    var isWanted = reading.has("by-day") || (reading.has("today") && day.isPresent());
    var at = time(reading);
    var isToday = at.isPresent() && reading.has("ordered") && reading.has("today");
    var isPaid = reading.has("buying") || reading.has("leaving") || isToday || goesOn;
    return new ComingDay(turn.local(), day, at, isPaid && !isWanted);
  }

  private static Optional<LocalTime> time(Reading reading) {
    return reading.said(Slot.TIME).stream().map(LocalTime::parse).findFirst();
  }

  /** What an arrival is reckoned from. */
  Plan plan() {
    var today = now.toLocalDate();
    if (!isOfPayment) {
      return new Plan(today, Optional.empty(), Optional.empty(), day);
    }
    return new Plan(today, day.or(() -> at.map(this::next)), at, Optional.empty());
  }

  /** The day on which it is this time next. */
  private LocalDate next(LocalTime time) {
    var today = now.toLocalDate();
    return time.isBefore(now.toLocalTime()) ? today.plusDays(1) : today;
  }
}
