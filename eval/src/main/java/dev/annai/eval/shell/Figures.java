package dev.annai.eval.shell;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/**
 * The figures of one evaluation, by the keys that tables, JSON and {@code --fail-under} share. A
 * figure that cannot be computed is absent.
 */
public record Figures(SequencedMap<String, Number> byKey) {

  public Figures {
    byKey = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(byKey));
  }
}
