package dev.annai.rules.fact;

import dev.annai.shop.Delivery;
import dev.annai.shop.Region;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * When something arrives that is paid now.
 *
 * @param place where to; empty when none was named and the nearest zone is meant
 * @param dispatched the day on which it leaves
 * @param cutoff what is paid before this on a business day leaves on that day
 * @param today whether it leaves today
 * @param window from the first to the last day
 */
public record Arrival(
    Optional<Region> place,
    LocalDate dispatched,
    LocalTime cutoff,
    boolean today,
    Delivery.Window window)
    implements Fact {

  /** Whether a place was named. */
  public boolean toPlace() {
    return place.isPresent();
  }

  @Override
  public Map<String, Object> said() {
    var said = new HashMap<String, Object>();
    place.ifPresent(region -> said.put("place", region));
    said.put("dispatched", dispatched);
    said.put("cutoff", cutoff);
    said.put("today", today ? "yes" : "no");
    said.put("first", window.first());
    said.put("last", window.last());
    return said;
  }
}
