package dev.annai.rules.fact;

import dev.annai.shop.OfficeHours;
import dev.annai.shop.OfficeHours.Shift;
import dev.annai.shop.OfficeHours.State;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Whether people of the store are there.
 *
 * @param hours the store's
 * @param now in the store's own time
 * @param coming the day to come that was named; empty when none was
 */
public record Office(OfficeHours hours, LocalDateTime now, Optional<LocalDate> coming)
    implements Fact {

  /** Where no day to come was named. */
  public Office(OfficeHours hours, LocalDateTime now) {
    this(hours, now, Optional.empty());
  }

  /** How it is now. */
  public State state() {
    return hours.at(now);
  }

  /** Whether a day to come was named. */
  public boolean onComingDay() {
    return coming.isPresent();
  }

  @Override
  public Map<String, Object> said() {
    var said = new HashMap<String, Object>();
    var state = state();
    var next = hours.nextOpen(now);
    said.put("state", state.name().toLowerCase(Locale.ROOT));
    said.put("next", next);
    said.put("nextDay", next.toLocalDate());
    said.put("nextTime", next.toLocalTime());
    var shift = state == State.CLOSED ? hours.usual() : shift(now.toLocalDate());
    said.put("open", shift.open());
    said.put("close", shift.close());
    lunch(said, "lunch", shift);
    coming.ifPresent(day -> coming(said, day));
    return said;
  }

  /** The next day of work is the day itself where people are there. */
  private void coming(Map<String, Object> said, LocalDate day) {
    var nextMorning = hours.nextOpen(day.atStartOfDay()).toLocalDate();
    var shift = shift(nextMorning);
    said.put("day", day);
    said.put("tomorrow", day.equals(now.toLocalDate().plusDays(1)) ? "yes" : "no");
    said.put("dayOpen", nextMorning.equals(day) ? "yes" : "no");
    said.put("workday", nextMorning);
    said.put("workdayOpen", shift.open());
    said.put("workdayClose", shift.close());
    lunch(said, "workdayLunch", shift);
  }

  private static void lunch(Map<String, Object> said, String name, Shift shift) {
    if (shift.lunchFrom() == null || shift.lunchTo() == null) {
      said.put(name, "no");
      return;
    }
    said.put(name, "yes");
    said.put(name + "From", shift.lunchFrom());
    said.put(name + "To", shift.lunchTo());
  }

  private Shift shift(LocalDate day) {
    return hours.on(day).orElse(hours.usual());
  }
}
