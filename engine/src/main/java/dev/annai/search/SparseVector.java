package dev.annai.search;

import java.util.Arrays;
import org.apache.lucene.util.BytesRef;

/**
 * A text as a direction: features by number, ascending, each with a weight above 0.
 *
 * <p>Kept in the index as gaps between numbers (variable length) and weights in one byte each, the
 * square root of the weight in steps of 1/255.
 */
@SuppressWarnings("ArrayRecordComponent") // flat for speed; never compared
record SparseVector(int[] numbers, float[] weights) {

  private static final float[] WEIGHTS = new float[256];
  private static final float[] ONES = new float[256];

  static {
    Arrays.fill(ONES, 1);
    for (var i = 0; i < WEIGHTS.length; i++) {
      WEIGHTS[i] = i * i / (255f * 255f);
    }
  }

  /**
   * Sums what stands twice.
   *
   * @param packed number in the upper half, bits of the weight in the lower; sorted in place
   */
  static SparseVector of(long[] packed, int size) {
    Arrays.sort(packed, 0, size);
    var numbers = new int[size];
    var weights = new float[size];
    var last = -1;
    for (var i = 0; i < size; i++) {
      var number = (int) (packed[i] >>> 32);
      if (last < 0 || numbers[last] != number) {
        numbers[++last] = number;
      }
      weights[last] += Float.intBitsToFloat((int) packed[i]);
    }
    return new SparseVector(Arrays.copyOf(numbers, last + 1), Arrays.copyOf(weights, last + 1));
  }

  static long pack(int number, float weight) {
    return ((long) number << 32) | Float.floatToIntBits(weight);
  }

  double sum() {
    var sum = 0.0;
    for (var weight : weights) {
      sum += weight;
    }
    return sum;
  }

  BytesRef encode() {
    var bytes = new byte[numbers.length * 6];
    var at = 0;
    var last = 0;
    for (var i = 0; i < numbers.length; i++) {
      var gap = numbers[i] - last;
      last = numbers[i];
      while (gap >= 0x80) {
        bytes[at++] = (byte) ((gap & 0x7f) | 0x80);
        gap >>>= 7;
      }
      bytes[at++] = (byte) gap;
      bytes[at++] = (byte) Math.min(255, Math.round(255 * Math.sqrt(weights[i])));
    }
    return new BytesRef(Arrays.copyOf(bytes, at));
  }

  /** The vector that was encoded, its weights as exact as they were kept. */
  static SparseVector decode(BytesRef encoded) {
    var numbers = new int[encoded.length];
    var weights = new float[encoded.length];
    var size = 0;
    for (var features = new Encoded(encoded); features.next(); size++) {
      numbers[size] = features.number;
      weights[size] = WEIGHTS[features.weight];
    }
    return new SparseVector(Arrays.copyOf(numbers, size), Arrays.copyOf(weights, size));
  }

  /** The product of an encoded vector with one that is spread out by number. */
  static float dot(BytesRef encoded, float[] spread) {
    return dot(encoded, WEIGHTS, spread);
  }

  /** The sum of what is spread out, over the numbers of an encoded vector. */
  static double sumOf(BytesRef encoded, float[] spread) {
    return dot(encoded, ONES, spread);
  }

  private static float dot(BytesRef encoded, float[] weights, float[] spread) {
    var sum = 0f;
    for (var features = new Encoded(encoded); features.next(); ) {
      sum += spread[features.number] * weights[features.weight];
    }
    return sum;
  }

  /** Reads what was encoded, feature by feature. */
  private static final class Encoded {

    private final byte[] bytes;
    private final int end;
    private int at;
    private int number;
    private int weight;

    Encoded(BytesRef encoded) {
      bytes = encoded.bytes;
      at = encoded.offset;
      end = at + encoded.length;
    }

    boolean next() {
      if (at == end) {
        return false;
      }
      var b = bytes[at++];
      var gap = b & 0x7f;
      for (var shift = 7; b < 0; shift += 7) {
        b = bytes[at++];
        gap |= (b & 0x7f) << shift;
      }
      number += gap;
      weight = bytes[at++] & 0xff;
      return true;
    }
  }

  void spread(float[] out) {
    for (var i = 0; i < numbers.length; i++) {
      out[numbers[i]] = weights[i];
    }
  }

  void clear(float[] out) {
    for (var number : numbers) {
      out[number] = 0;
    }
  }

  float dot(float[] spread) {
    var sum = 0f;
    for (var i = 0; i < numbers.length; i++) {
      sum += spread[numbers[i]] * weights[i];
    }
    return sum;
  }
}
