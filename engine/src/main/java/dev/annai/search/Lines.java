package dev.annai.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;

/**
 * What each feature of a question says for or against each entry, when it is to be told from its
 * rivals. Safe for use by many threads.
 */
final class Lines {

  /** No entry is told from any other. */
  static final Lines NONE = new Lines(new int[0], new int[0], new float[0]);

  private final int[] from;
  private final int[] entries;
  private final float[] weights;

  private Lines(int[] from, int[] entries, float[] weights) {
    this.from = from;
    this.entries = entries;
    this.weights = weights;
  }

  /**
   * The line of one entry.
   *
   * @param numbers of its features, in any order
   * @param weights what each says, for the entry above 0
   */
  @SuppressWarnings("ArrayRecordComponent") // flat for speed; never compared
  record Line(int[] numbers, float[] weights) {}

  /** Of the lines of all entries, in their order. */
  static Lines of(List<Line> lines, int vocabulary) {
    var from = new int[vocabulary + 1];
    for (var line : lines) {
      for (var number : line.numbers()) {
        from[number + 1]++;
      }
    }
    Arrays.parallelPrefix(from, Integer::sum);
    var next = from.clone();
    var byFeature = new Lines(from, new int[from[vocabulary]], new float[from[vocabulary]]);
    for (var entry = 0; entry < lines.size(); entry++) {
      var line = lines.get(entry);
      for (var i = 0; i < line.numbers().length; i++) {
        var at = next[line.numbers()[i]]++;
        byFeature.entries[at] = entry;
        byFeature.weights[at] = line.weights()[i];
      }
    }
    return byFeature;
  }

  /** Adds to each entry's sum on which side of its line a direction is, and how far. */
  void add(SparseVector asked, float[] sums) {
    if (entries.length == 0) {
      return;
    }
    for (var i = 0; i < asked.numbers().length; i++) {
      var number = asked.numbers()[i];
      var weight = asked.weights()[i];
      for (var at = from[number]; at < from[number + 1]; at++) {
        sums[entries[at]] += weight * weights[at];
      }
    }
  }

  void write(DataOutput out) throws IOException {
    Packed.write(out, from);
    Packed.write(out, entries);
    Packed.write(out, weights);
  }

  static Lines read(DataInput in) throws IOException {
    return new Lines(Packed.ints(in), Packed.ints(in), Packed.floats(in));
  }
}
