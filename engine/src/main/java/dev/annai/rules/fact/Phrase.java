package dev.annai.rules.fact;

import java.util.Map;

/**
 * A message inside another one.
 *
 * @param message key of the message
 * @param values what it is filled with, as {@link Fact#said} gives them
 */
public record Phrase(String message, Map<String, Object> values) {
  public Phrase {
    values = Map.copyOf(values);
  }
}
