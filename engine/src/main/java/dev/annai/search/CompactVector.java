package dev.annai.search;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;

/**
 * A {@link SparseVector}, kept small and multiplied fast: an int for each feature, the gap to the
 * number before in the upper 24 bits, a {@link SmallWeight} in the lower 8. A wider gap takes
 * features of weight 0 between.
 */
@SuppressWarnings("ArrayRecordComponent") // flat for speed; never compared
record CompactVector(int[] features) {

  private static final int WIDEST = (1 << (Integer.SIZE - SmallWeight.BITS)) - 1;

  static CompactVector of(SparseVector vector) {
    var numbers = vector.numbers();
    var features = new int[numbers.length];
    var size = 0;
    var last = 0;
    for (var i = 0; i < numbers.length; i++) {
      for (; numbers[i] - last > WIDEST; last += WIDEST) {
        features = Arrays.copyOf(features, features.length + 1);
        features[size++] = WIDEST << SmallWeight.BITS;
      }
      var weight = SmallWeight.of(vector.weights()[i]);
      features[size++] = ((numbers[i] - last) << SmallWeight.BITS) | weight;
      last = numbers[i];
    }
    return new CompactVector(features);
  }

  /** The vector, its weights as exact as they were kept; what was all but 0 is left out. */
  SparseVector vector() {
    var numbers = new int[features.length];
    var weights = new float[features.length];
    var size = 0;
    var number = 0;
    for (var feature : features) {
      number += feature >>> SmallWeight.BITS;
      numbers[size] = number;
      weights[size] = SmallWeight.weight(feature);
      size += weights[size] > 0 ? 1 : 0;
    }
    return new SparseVector(Arrays.copyOf(numbers, size), Arrays.copyOf(weights, size));
  }

  /** The product with a vector that is spread out by number. */
  float dot(float[] spread) {
    var sum = 0f;
    var number = 0;
    for (var feature : features) {
      number += feature >>> SmallWeight.BITS;
      sum += spread[number] * SmallWeight.weight(feature);
    }
    return sum;
  }

  void write(DataOutput out) throws IOException {
    Packed.write(out, features);
  }

  static CompactVector read(DataInput in) throws IOException {
    return new CompactVector(Packed.ints(in));
  }
}
