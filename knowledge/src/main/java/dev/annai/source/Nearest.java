package dev.annai.source;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds what somebody meant who wrote a name that does not exist. */
public final class Nearest {

  private Nearest() {}

  /** The name that differs least, if it differs in less than half of its letters; ties by name. */
  public static Optional<String> of(String name, Collection<String> names) {
    return names.stream()
        .filter(other -> distance(name, other) * 2 <= Math.max(name.length(), other.length()))
        .min(
            Comparator.<String>comparingInt(other -> distance(name, other))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** Advice that names the nearest, else other advice. */
  public static String advice(String name, Collection<String> names, String otherwise) {
    return of(name, names).map("Maybe \"%s\" was meant."::formatted).orElse(otherwise);
  }

  /** Levenshtein's distance in UTF-16 code units. */
  private static int distance(String a, String b) {
    var above = new int[b.length() + 1];
    for (var j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (var i = 1; i <= a.length(); i++) {
      var row = new int[b.length() + 1];
      row[0] = i;
      for (var j = 1; j <= b.length(); j++) {
        var replace = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replace, 1 + Math.min(above[j], row[j - 1]));
      }
      above = row;
    }
    return above[b.length()];
  }
}
