package dev.annai.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;

/**
 * All phrasings of each entry as one text, by feature: which entries have it, and how much it
 * weighs there, as a direction and as BM25 counts it. Safe for use by many threads.
 */
final class EntryPostings {

  private final int[] from;
  private final int[] entries;
  private final byte[] wholes;
  private final byte[] saids;

  private EntryPostings(int[] from, int[] entries, byte[] wholes, byte[] saids) {
    this.from = from;
    this.entries = entries;
    this.wholes = wholes;
    this.saids = saids;
  }

  /**
   * Of entries with equal features.
   *
   * @param wholes the direction of each entry
   * @param saids the frequencies of each entry as BM25 counts them
   */
  static EntryPostings of(List<SparseVector> wholes, List<SparseVector> saids, int vocabulary) {
    var from = new int[vocabulary + 1];
    for (var whole : wholes) {
      for (var number : whole.numbers()) {
        from[number + 1]++;
      }
    }
    Arrays.parallelPrefix(from, Integer::sum);
    var next = from.clone();
    var size = from[vocabulary];
    var postings = new EntryPostings(from, new int[size], new byte[size], new byte[size]);
    for (var entry = 0; entry < wholes.size(); entry++) {
      var numbers = wholes.get(entry).numbers();
      for (var i = 0; i < numbers.length; i++) {
        var at = next[numbers[i]]++;
        postings.entries[at] = entry;
        postings.wholes[at] = (byte) SmallWeight.of(wholes.get(entry).weights()[i]);
        postings.saids[at] = (byte) SmallWeight.of(saids.get(entry).weights()[i]);
      }
    }
    return postings;
  }

  /** Adds to each entry's sum its product with a direction among the entries. */
  void addWholes(SparseVector asked, float[] sums) {
    add(asked, wholes, sums);
  }

  /** Adds to each entry's sum what share of a question it says. */
  void addSaids(SparseVector asked, float[] sums) {
    add(asked, saids, sums);
  }

  private void add(SparseVector asked, byte[] weights, float[] sums) {
    for (var i = 0; i < asked.numbers().length; i++) {
      var number = asked.numbers()[i];
      var weight = asked.weights()[i];
      var end = weight == 0 ? 0 : from[number + 1];
      for (var at = from[number]; at < end; at++) {
        sums[entries[at]] += weight * SmallWeight.weight(weights[at]);
      }
    }
  }

  /** Adds to each entry's sum the weights of those features that it has. */
  void addShared(SparseVector asked, float[] sums) {
    for (var i = 0; i < asked.numbers().length; i++) {
      var number = asked.numbers()[i];
      for (var at = from[number]; at < from[number + 1]; at++) {
        sums[entries[at]] += asked.weights()[i];
      }
    }
  }

  /** The sum of the weights of those features that an entry has. */
  double shared(SparseVector asked, int entry) {
    var sum = 0.0;
    for (var i = 0; i < asked.numbers().length; i++) {
      var number = asked.numbers()[i];
      if (Arrays.binarySearch(entries, from[number], from[number + 1], entry) >= 0) {
        sum += asked.weights()[i];
      }
    }
    return sum;
  }

  void write(DataOutput out) throws IOException {
    Packed.write(out, from);
    Packed.write(out, entries);
    out.writeBytes(wholes, wholes.length);
    out.writeBytes(saids, saids.length);
  }

  static EntryPostings read(DataInput in) throws IOException {
    var from = Packed.ints(in);
    var entries = Packed.ints(in);
    var postings =
        new EntryPostings(from, entries, new byte[entries.length], new byte[entries.length]);
    in.readBytes(postings.wholes, 0, entries.length);
    in.readBytes(postings.saids, 0, entries.length);
    return postings;
  }
}
