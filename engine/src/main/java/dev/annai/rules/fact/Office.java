package dev.annai.rules.fact;

import dev.annai.shop.OfficeHours;
import dev.annai.shop.OfficeHours.State;
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
    var next = hours.nextOpen(now);
    said.put("state", state().name().toLowerCase(Locale.ROOT));
    said.put("open", hours.open());
    said.put("close", hours.close());
    said.put("next", next);
    said.put("nextDay", next.toLocalDate());
    said.put("nextTime", next.toLocalTime());
    var tomorrow = now.toLocalDate().plusDays(1);
    said.put("tomorrow", tomorrow);
    said.put("tomorrowOpen", hours.calendar().isBusinessDay(tomorrow) ? "yes" : "no");
    said.put("afterTomorrow", hours.calendar().onOrAfter(tomorrow));
    said.put("lunch", hours.lunchFrom() == null ? "no" : "yes");
    if (hours.lunchFrom() != null && hours.lunchTo() != null) {
      said.put("lunchFrom", hours.lunchFrom());
      said.put("lunchTo", hours.lunchTo());
    }
    return said;
  }
}
