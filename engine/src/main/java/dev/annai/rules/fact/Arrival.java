package dev.annai.rules.fact;

import dev.annai.shop.Delivery;
import dev.annai.shop.Region;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * When something arrives that is paid now, or on a day to come.
 *
 * @param place where to; empty when none was named and the nearest zone is meant
 * @param plan what was said of days
 * @param dispatched the day on which it leaves
 * @param cutoff what is paid before this on a business day leaves on that day
 * @param businessDay whether the day on which it is paid is one
 * @param window from the first to the last day
 */
public record Arrival(
    Optional<Region> place,
    Plan plan,
    LocalDate dispatched,
    LocalTime cutoff,
    boolean businessDay,
    Delivery.Window window)
    implements Fact {

  /**
   * What was said of days.
   *
   * @param today when it is said
   * @param paid the day on which it is to be paid; empty when now is meant
   * @param at the time at which it is to be paid on that day; empty when none was named
   * @param wanted the day by which it is to arrive; empty when none was named
   */
  public record Plan(
      LocalDate today,
      Optional<LocalDate> paid,
      Optional<LocalTime> at,
      Optional<LocalDate> wanted) {}

  /** Whether a place was named. */
  public boolean toPlace() {
    return place.isPresent();
  }

  /** Whether a day to come was named on which it is to be paid. */
  public boolean planned() {
    return plan.paid().isPresent();
  }

  /** Whether a day was named by which it is to arrive. */
  public boolean wanted() {
    return plan.wanted().isPresent();
  }

  @Override
  public Map<String, Object> said() {
    var said = new HashMap<String, Object>();
    said.put("hasPlace", toPlace() ? "yes" : "no");
    place.ifPresent(region -> said.put("place", region));
    plan.paid().ifPresent(day -> paid(said, day));
    said.put("dispatched", dispatched);
    said.put("cutoff", cutoff);
    said.put("today", dispatched.equals(plan.today()) ? "yes" : "no");
    said.put("first", window.first());
    said.put("last", window.last());
    said.put("inTime", plan.wanted().map(this::inTime).orElse("unasked"));
    plan.wanted().ifPresent(day -> said.put("wanted", day));
    return said;
  }

  private void paid(Map<String, Object> said, LocalDate day) {
    said.put("paid", day);
    said.put("hasTime", plan.at().isPresent() ? "yes" : "no");
    plan.at().ifPresent(time -> said.put("at", time));
    said.put("sameDay", day.equals(dispatched) ? "yes" : isLate() ? "late" : "no");
  }

  /** Whether it is paid on a business day after the hour until which parcels leave on it. */
  private boolean isLate() {
    return businessDay && plan.at().filter(time -> !time.isBefore(cutoff)).isPresent();
  }

  private String inTime(LocalDate day) {
    if (day.isBefore(window.first())) {
      return "no";
    }
    return day.isBefore(window.last()) ? "maybe" : "yes";
  }
}
