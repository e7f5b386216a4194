package dev.annai.chat;

import java.util.Map;

/** What is passed on without being kept, as it stands on the wire. */
public final class Fleetings {

  private Fleetings() {}

  /** The body of a frame: from whom, and up to which event where there is one. */
  public static Map<String, Object> body(Hub.Fleeting fleeting) {
    return fleeting.seq() == 0
        ? Map.of("from", fleeting.from())
        : Map.of("from", fleeting.from(), "seq", fleeting.seq());
  }
}
