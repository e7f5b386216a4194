package dev.annai.search;

import java.io.IOException;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;

/**
 * What each phrasing says about entries when a query is like it: a vote for its own, and votes
 * against rivals that it is too like. The vote counts as much as the likeness, to a power.
 *
 * <p>Each entry's votes solve a kernel ridge regression (Saunders, Gammerman, Vovk 1998) over its
 * own phrasings and the nearest of other entries, so building grows linearly with the entries.
 */
final class Votes {

  private final int[] from;
  private final int[] entries;
  private final float[] votes;
  private final double power;

  Votes(int[] from, int[] entries, float[] votes, double power) {
    this.from = from;
    this.entries = entries;
    this.votes = votes;
    this.power = power;
  }

  void write(DataOutput out) throws IOException {
    Packed.write(out, from);
    Packed.write(out, entries);
    Packed.write(out, votes);
  }

  static Votes read(DataInput in, SearchNumbers numbers) throws IOException {
    return new Votes(Packed.ints(in), Packed.ints(in), Packed.floats(in), numbers.power());
  }

  static double likeness(double product, double power) {
    return power == 2 ? product * product : Math.pow(product, power);
  }

  /** Counts the votes of a phrasing. */
  void count(int phrasing, double product, Counter counter) {
    var likeness = likeness(product, power);
    for (var i = from[phrasing]; i < from[phrasing + 1]; i++) {
      counter.add(entries[i], votes[i] * likeness);
    }
  }

  /** Takes a vote for an entry. */
  interface Counter {
    void add(int entry, double vote);
  }
}
