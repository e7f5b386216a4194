package dev.annai.search;

import dev.annai.search.LanguageIndex.Scored;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/**
 * Where entries are equally like a question, the one that is written most like it comes first: they
 * may differ in nothing but spaces, particles and endings, which weigh nothing elsewhere.
 */
final class Ties {

  /** Scores that differ by less than this share are equal: weights are kept in a few bits. */
  private static final double EQUAL = 1e-4;

  private static final int RUN = 2;

  private Ties() {}

  /** The ranking with the first place decided, by its score too. */
  static List<Scored> broken(
      List<Scored> ranked, String question, Function<Scored, String> nearest) {
    if (ranked.size() < 2 || !isEqual(ranked.getFirst(), ranked.get(1))) {
      return ranked;
    }
    var runs = runs(question);
    var winner = 0;
    var most = -1.0;
    for (var i = 0; i < ranked.size() && isEqual(ranked.getFirst(), ranked.get(i)); i++) {
      var shared = shared(runs, runs(nearest.apply(ranked.get(i))));
      if (shared > most) {
        most = shared;
        winner = i;
      }
    }
    var first = Math.nextUp((float) ranked.getFirst().score());
    var out = new ArrayList<>(ranked);
    out.addFirst(new Scored(out.remove(winner).found(), first));
    return out;
  }

  private static boolean isEqual(Scored first, Scored other) {
    return first.score() - other.score() < EQUAL * Math.abs(first.score());
  }

  /** Dice's coefficient. */
  private static double shared(Set<String> one, Set<String> other) {
    var both = one.stream().filter(other::contains).count();
    return 2.0 * both / Math.max(1, one.size() + other.size());
  }

  /** The pairs of neighbouring characters, a space being one before, between and after words. */
  private static Set<String> runs(String text) {
    var words = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    var padded = " " + words + " ";
    var runs = new HashSet<String>();
    for (var i = 0; i + RUN <= padded.length(); i++) {
      runs.add(padded.substring(i, i + RUN));
    }
    return runs;
  }
}
