package dev.annai.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CompactVectorTest {

  /** A gap of more than 24 bits. */
  private static final int FAR = 17_000_000;

  private static final SparseVector VECTOR =
      new SparseVector(new int[] {0, 3, FAR}, new float[] {1, 0.25f, 0.64f});

  @Test
  void comes_back_with_the_same_numbers_however_far_apart() {
    var back = CompactVector.of(VECTOR).vector();

    assertArrayEquals(VECTOR.numbers(), back.numbers());
    assertArrayEquals(VECTOR.weights(), back.weights(), 0.005f);
  }

  @Test
  void multiplies_only_what_both_have() {
    var spread = new float[FAR + 1];
    spread[1] = 7;
    spread[3] = 2;
    spread[FAR] = 0.5f;

    assertEquals(0.25 * 2 + 0.64 * 0.5, CompactVector.of(VECTOR).dot(spread), 0.01);
  }
}
