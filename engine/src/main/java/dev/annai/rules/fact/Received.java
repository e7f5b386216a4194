package dev.annai.rules.fact;

import java.time.LocalDate;
import java.util.Map;

/**
 * Until when something may come back that was received on a day which the customer named.
 *
 * @param received the day of receipt
 * @param returnBy the last day for a change of mind
 * @param exchangeBy the last day for another size or colour
 * @param complaintBy the last day when something is wrong with it
 * @param today the store's own day
 */
public record Received(
    LocalDate received,
    LocalDate returnBy,
    LocalDate exchangeBy,
    LocalDate complaintBy,
    LocalDate today)
    implements Fact {

  /** Whether it may still come back for a change of mind. */
  public boolean returnable() {
    return !today.isAfter(returnBy);
  }

  /** Whether it may still be exchanged for another size or colour. */
  public boolean exchangeable() {
    return !today.isAfter(exchangeBy);
  }

  @Override
  public Map<String, Object> said() {
    return Map.of(
        "received", received,
        "returnBy", returnBy,
        "exchangeBy", exchangeBy,
        "complaintBy", complaintBy);
  }
}
