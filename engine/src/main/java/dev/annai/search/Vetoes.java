package dev.annai.search;

import dev.annai.search.LanguageIndex.Scored;
import java.util.ArrayList;
import java.util.List;

/** Lets no entry win by its subject alone when it says something else than the question. */
final class Vetoes {

  /**
   * What share of the first one's score an agreeing entry needs to pass it. Below, there is no
   * other entry about the subject, and the first one stays, with less confidence.
   */
  private static final double NEAR = 0.7;

  /** The same share when the first one says nothing but the opposite. */
  private static final double NEAR_OPPOSITE = 0.6;

  /** Among how many an agreeing entry is looked for. */
  private static final int LOOK = 4;

  private Vetoes() {}

  /** The ranking with the first entry that does not conflict in front, if it is near enough. */
  static List<Scored> reordered(List<Scored> ranked) {
    var winner = 0;
    while (winner < Math.min(LOOK, ranked.size()) && ranked.get(winner).found().conflicts()) {
      winner++;
    }
    if (winner == 0 || winner >= Math.min(LOOK, ranked.size())) {
      return ranked;
    }
    var first = ranked.getFirst();
    var only = first.found().opposite && first.found().agreeing == 0;
    var near = only ? NEAR_OPPOSITE : NEAR;
    if (ranked.get(winner).score() < near * first.score()
        || ranked.get(winner).found().agreeing < near * first.found().conflicting) {
      return ranked;
    }
    var out = new ArrayList<>(ranked);
    out.addFirst(out.remove(winner).before(first));
    return out;
  }

  /** The entries that the first one passed. */
  static List<Scored> passed(List<Scored> ranked) {
    return ranked.stream()
        .skip(1)
        .filter(scored -> scored.score() > ranked.getFirst().own())
        .filter(scored -> scored.found().conflicts())
        .toList();
  }
}
