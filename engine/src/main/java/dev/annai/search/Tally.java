package dev.annai.search;

import dev.annai.text.Stance;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was found out about each entry for one query. Used by one thread, for one query. */
final class Tally {

  /** How many of an entry's phrasings count. */
  static final int PHRASINGS = 5;

  /** How like the question an agreeing phrasing must be against a conflicting one. */
  private static final double AGREES = 0.75;

  /** What was found out about one entry. */
  static final class Found {
    final int entry;
    final double[] best = new double[PHRASINGS];
    int nearest = -1;
    double agreeing;
    double conflicting;
    int conflict = -1;
    boolean opposite;
    double whole;
    double said;
    double votes;
    double line;
    double answer;
    double pairs;
    double gist;
    double missing;

    Found(int entry) {
      this.entry = entry;
    }

    private void phrasing(int phrasing, double product) {
      if (product > best[PHRASINGS - 1]) {
        var at = PHRASINGS - 1;
        while (at > 0 && best[at - 1] < product) {
          best[at] = best[at - 1];
          at--;
        }
        best[at] = product;
        nearest = at == 0 ? phrasing : nearest;
      }
    }

    /** Takes note of whether a phrasing says what the question says. */
    void stance(int phrasing, double product, Stance asked, Stance said) {
      if (!asked.conflicts(said)) {
        agreeing = Math.max(agreeing, product);
      } else if (product > conflicting) {
        conflicting = product;
        conflict = phrasing;
        opposite = asked.isOpposite(said);
      }
    }

    /** Whether what is like the question in it says something else. */
    boolean conflicts() {
      return agreeing < conflicting * AGREES;
    }

    /** The weighted mean of its best phrasings, each weighing less than the one before. */
    double best(double decay) {
      var sum = 0.0;
      var weight = 1.0;
      for (var product : best) {
        sum += weight * product;
        weight *= decay;
      }
      return sum;
    }
  }

  private final @Nullable Found[] byEntry;
  private final List<Found> all = new ArrayList<>();

  /** Of so many entries nothing is known yet. */
  Tally(int entries) {
    this.byEntry = new Found[entries];
  }

  Found of(int entry) {
    var known = byEntry[entry];
    if (known != null) {
      return known;
    }
    var found = new Found(entry);
    byEntry[entry] = found;
    all.add(found);
    return found;
  }

  void phrasing(int entry, int phrasing, double product) {
    of(entry).phrasing(phrasing, product);
  }

  /** A vote for an entry of which a phrasing was found; others cannot win. */
  void vote(int entry, double vote) {
    var found = byEntry[entry];
    if (found != null) {
      found.votes += vote;
    }
  }

  /** The entries of which something was found. */
  List<Found> all() {
    return all;
  }
}
