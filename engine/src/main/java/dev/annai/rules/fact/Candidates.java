package dev.annai.rules.fact;

import java.util.List;

/**
 * Entries that it may be about, best first, without those that the customer said were not it; at
 * least one.
 */
public record Candidates(List<String> entries) implements Fact {
  public Candidates {
    entries = List.copyOf(entries);
  }
}
