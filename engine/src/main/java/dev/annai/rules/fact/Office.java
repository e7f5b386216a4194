package dev.annai.rules.fact;

import dev.annai.shop.OfficeHours;
import dev.annai.shop.OfficeHours.Shift;
import dev.annai.shop.OfficeHours.State;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Whether people of the store are there.
 *
 * @param hours the store's
 * @param now in the store's own time
 */
public record Office(OfficeHours hours, LocalDateTime now) implements Fact {

  /** How it is now. */
  public State state() {
    return hours.at(now);
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
    tomorrow(said, now.toLocalDate().plusDays(1));
    return said;
  }

  /** The next day of work is tomorrow itself where people are there. */
  private void tomorrow(Map<String, Object> said, LocalDate tomorrow) {
    var nextMorning = hours.nextOpen(tomorrow.atStartOfDay()).toLocalDate();
    var shift = shift(nextMorning);
    said.put("tomorrow", tomorrow);
    said.put("tomorrowOpen", nextMorning.equals(tomorrow) ? "yes" : "no");
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
