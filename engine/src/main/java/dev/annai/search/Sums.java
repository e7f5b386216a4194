package dev.annai.search;

import java.util.Arrays;
import org.apache.lucene.util.LongHeap;

/**
 * Sums of amounts above 0 by document, to be used again and again. Used by one thread at a time.
 */
final class Sums {

  private final float[] sums;
  private int[] touched = new int[1024];
  private int size;

  Sums(int documents) {
    this.sums = new float[documents];
  }

  void add(int document, float amount) {
    if (sums[document] == 0) {
      if (size == touched.length) {
        touched = Arrays.copyOf(touched, size * 2);
      }
      touched[size++] = document;
    }
    sums[document] += amount;
  }

  /**
   * The k documents with the largest sums, where sums are equal those that come first; {@link
   * #document} and {@link #sum} read them. All sums are 0 afterwards.
   */
  LongHeap best(int k) {
    var best = new LongHeap(k);
    for (var i = 0; i < size; i++) {
      best.insertWithOverflow(packed(touched[i]));
      sums[touched[i]] = 0;
    }
    size = 0;
    return best;
  }

  /** The bits of a positive number sort as the number does. */
  private long packed(int document) {
    return ((long) Float.floatToIntBits(sums[document]) << 32) | (Integer.MAX_VALUE - document);
  }

  static float sum(long packed) {
    return Float.intBitsToFloat((int) (packed >>> 32));
  }

  static int document(long packed) {
    return Integer.MAX_VALUE - (int) packed;
  }
}
