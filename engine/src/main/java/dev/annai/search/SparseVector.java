package dev.annai.search;

import java.util.Arrays;

/** A text as a direction: features by number, ascending, each with a weight above 0. */
@SuppressWarnings("ArrayRecordComponent") // flat for speed; never compared
record SparseVector(int[] numbers, float[] weights) {

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
