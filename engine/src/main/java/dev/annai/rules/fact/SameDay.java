package dev.annai.rules.fact;

import dev.annai.shop.Money;
import dev.annai.shop.Region;
import java.time.LocalTime;
import java.util.Map;

/**
 * Whether something that is ordered now can arrive today.
 *
 * @param place where to
 * @param covered the service goes there at all
 * @param inTime it is a business day, and before the cut-off
 * @param cutoff the time before which must be ordered
 * @param fee what it costs instead of the usual fee
 */
public record SameDay(Region place, boolean covered, boolean inTime, LocalTime cutoff, Money fee)
    implements Fact {

  @Override
  public Map<String, Object> said() {
    return Map.of("place", place, "cutoff", cutoff, "fee", fee);
  }
}
