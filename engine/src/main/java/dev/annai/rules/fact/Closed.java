package dev.annai.rules.fact;

import dev.annai.shop.Closing;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the calendar says of a feast or a day that was named.
 *
 * @param closing when nothing leaves and nobody answers
 * @param day the day that was named; empty for a feast
 * @param cutoff what is paid before this on a business day leaves on that day
 * @param opens when people are there again on the first business day after it
 * @param now in the store's own time
 * @param store id of the store
 */
public record Closed(
    Closing closing,
    Optional<LocalDate> day,
    LocalTime cutoff,
    LocalTime opens,
    LocalDateTime now,
    String store)
    implements Fact {

  /** Whether a feast was named, rather than a day. */
  public boolean overFeast() {
    return day.isEmpty();
  }

  /** Whether the store rests then at all. */
  public boolean rests() {
    return closing.isClosed();
  }

  @Override
  public Map<String, Object> said() {
    var said = new HashMap<String, Object>();
    said.put("feast", closing.feast());
    said.put("rests", rests() ? "yes" : "no");
    said.put("closed", closing.spans());
    said.put("before", closing.before());
    said.put("inTime", now.isBefore(closing.before().atTime(cutoff)) ? "yes" : "no");
    said.put("again", closing.again());
    said.put("cutoff", cutoff);
    said.put("opens", opens);
    said.put("store", store);
    day.ifPresent(named -> said.put("day", named));
    return said;
  }
}
