package dev.annai.search;

import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Arrays as long as a vocabulary, on which vectors are spread out; all 0 whenever they are free.
 * Safe for use by many threads.
 */
final class Scratch {

  private final int length;
  private final ConcurrentLinkedQueue<float[]> free = new ConcurrentLinkedQueue<>();

  Scratch(int length) {
    this.length = length;
  }

  float[] borrow() {
    var array = free.poll();
    return array == null ? new float[length] : array;
  }

  /** Takes an array back, cleared. */
  void giveBack(float[] array) {
    free.add(array);
  }
}
