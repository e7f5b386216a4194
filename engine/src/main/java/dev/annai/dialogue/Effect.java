package dev.annai.dialogue;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** Something that a reply asks the caller to do, in the transaction that keeps the turn. */
public sealed interface Effect {

  /**
   * A request of the customer that people will work on.
   *
   * @param number made from conversation and turn, already told to the customer
   * @param kind {@code return}, {@code exchange}, {@code cancel}, {@code address}, {@code restock}
   * @param order the order's number; empty for requests without one
   * @param fields what the customer said, by name
   */
  record FileRequest(String number, String kind, String order, Map<String, String> fields)
      implements Effect {
    public FileRequest {
      fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
    }
  }

  /** An address at which a person may answer later. */
  record LeaveAddress(String address) implements Effect {}
}
