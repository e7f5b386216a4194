package dev.annai.search;

/**
 * A weight from 0 to 1 in eight bits: its square root in steps of 1/255, so that small ones last.
 */
final class SmallWeight {

  static final int BITS = 8;

  /** The bits that it takes. */
  static final int MASK = (1 << BITS) - 1;

  private static final float[] WEIGHTS = new float[MASK + 1];

  static {
    for (var i = 0; i < WEIGHTS.length; i++) {
      WEIGHTS[i] = i * i / (float) (MASK * MASK);
    }
  }

  private SmallWeight() {}

  /** The bits of a weight. */
  static int of(float weight) {
    return (int) Math.min(MASK, Math.round(MASK * Math.sqrt(weight)));
  }

  /** The weight that the lowest bits stand for; others do not count. */
  static float weight(int bits) {
    return WEIGHTS[bits & MASK];
  }
}
