package dev.annai.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;

/**
 * The directions of all phrasings and entries of a language.
 *
 * @param phrasings each among the phrasings
 * @param entries each among the entries: all its phrasings as one text
 * @param words numbers of each entry's words, ascending
 */
@SuppressWarnings("ArrayRecordComponent") // flat for speed; never compared
record Directions(CompactVector[] phrasings, CompactVector[] entries, int[][] words) {

  static Directions of(
      List<SparseVector> phrasings, List<SparseVector> entries, Vocabulary vocabulary) {
    return new Directions(
        phrasings.stream().map(CompactVector::of).toArray(CompactVector[]::new),
        entries.stream().map(CompactVector::of).toArray(CompactVector[]::new),
        entries.stream().map(entry -> words(entry, vocabulary)).toArray(int[][]::new));
  }

  private static int[] words(SparseVector entry, Vocabulary vocabulary) {
    return Arrays.stream(entry.numbers())
        .filter(number -> vocabulary.channel(number) == Channel.WORDS)
        .toArray();
  }

  /** What of a vector of words an entry has: the sum of their weights. */
  double shared(int entry, SparseVector asked) {
    var sum = 0.0;
    for (var i = 0; i < asked.numbers().length; i++) {
      if (Arrays.binarySearch(words[entry], asked.numbers()[i]) >= 0) {
        sum += asked.weights()[i];
      }
    }
    return sum;
  }

  void write(DataOutput out) throws IOException {
    Packed.write(out, phrasings);
    Packed.write(out, entries);
    out.writeVInt(words.length);
    for (var entry : words) {
      Packed.write(out, entry);
    }
  }

  static Directions read(DataInput in) throws IOException {
    var phrasings = Packed.vectors(in);
    var entries = Packed.vectors(in);
    var words = new int[in.readVInt()][];
    for (var entry = 0; entry < words.length; entry++) {
      words[entry] = Packed.ints(in);
    }
    return new Directions(phrasings, entries, words);
  }
}
