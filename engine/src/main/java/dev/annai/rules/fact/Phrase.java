package dev.annai.rules.fact;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A message inside another one.
 *
 * @param message key of the message
 * @param values what it is filled with, as {@link Fact#said} gives them
 */
public record Phrase(String message, Map<String, Object> values) {
  public Phrase {
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
  }
}
