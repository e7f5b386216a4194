package dev.annai.rules.fact;

import java.util.Map;

/**
 * Number and digits do not belong together, or there is no such order; nobody is told which.
 *
 * @param tries how often in this conversation, this one included
 */
public record WrongKey(int tries) implements Fact {

  /** How many tries there are. */
  public static final int ALLOWED = 3;

  @Override
  public Map<String, Object> said() {
    return Map.of("left", (long) Math.max(0, ALLOWED - tries));
  }
}
