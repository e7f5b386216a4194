package dev.annai.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class EntryPostingsTest {

  private static final EntryPostings POSTINGS =
      EntryPostings.of(
          List.of(vector(new int[] {0, 2}, 1, 0.25f), vector(new int[] {1, 2}, 0.36f, 0.64f)),
          List.of(vector(new int[] {0, 2}, 0.16f, 1), vector(new int[] {1, 2}, 0.49f, 0.04f)),
          3);

  private static final SparseVector ASKED = vector(new int[] {1, 2}, 2, 1);

  private static SparseVector vector(int[] numbers, float... weights) {
    return new SparseVector(numbers, weights);
  }

  @Test
  void sums_for_each_entry_what_it_shares_with_a_question() {
    var wholes = new float[2];
    var saids = new float[2];
    var shared = new float[2];

    POSTINGS.addWholes(ASKED, wholes);
    POSTINGS.addSaids(ASKED, saids);
    POSTINGS.addShared(ASKED, shared);

    assertArrayEquals(new float[] {0.25f, 2 * 0.36f + 0.64f}, wholes, 0.01f);
    assertArrayEquals(new float[] {1, 2 * 0.49f + 0.04f}, saids, 0.01f);
    assertArrayEquals(new float[] {1, 3}, shared);
  }

  @Test
  void tells_what_one_entry_shares() {
    assertEquals(1, POSTINGS.shared(ASKED, 0));
    assertEquals(3, POSTINGS.shared(ASKED, 1));
  }
}
