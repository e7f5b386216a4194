package dev.annai.rules.fact;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * A request that is being taken down and that this turn goes on with.
 *
 * @param kind {@code return}, {@code exchange}, {@code cancel}, {@code address}, {@code restock}
 * @param fields what the customer said so far, by name
 */
public record Errand(String kind, Map<String, String> fields) implements Fact {

  public Errand {
    fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
  }

  /** Whether something was said. */
  public boolean has(String field) {
    return fields.containsKey(field);
  }

  /** Whether something was said and it was this. */
  public boolean has(String field, String value) {
    return value.equals(fields.get(field));
  }

  /** Whether something has yet to be said. */
  public boolean lacks(String field) {
    return !has(field);
  }

  /** Why goods come back; empty while nothing was said. */
  public String reason() {
    return fields.getOrDefault("reason", "");
  }

  /** Whether something is wrong with the goods. */
  public boolean complaint() {
    return reason().equals("defect") || reason().equals("wrong-item");
  }

  @Override
  public Map<String, Object> said() {
    var said = new HashMap<String, Object>(fields);
    said.put("kind", kind);
    said.put("reason", reason().replace("-", ""));
    said.put("hasOption", has("option") ? "yes" : "no");
    return said;
  }
}
