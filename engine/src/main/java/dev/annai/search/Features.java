package dev.annai.search;

import java.util.Arrays;

/**
 * The features of one text, in the order in which they were read; the same feature may come more
 * than once. Flat arrays, because every phrasing and every query has a hundred of them.
 */
final class Features {

  private long[] keys = new long[128];
  private float[] weights = new float[128];
  private byte[] channels = new byte[128];
  private int[] spans = new int[128];
  private int size;

  void add(Channel channel, long key, double weight, int start, int end) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, size * 2);
      weights = Arrays.copyOf(weights, size * 2);
      channels = Arrays.copyOf(channels, size * 2);
      spans = Arrays.copyOf(spans, size * 2);
    }
    keys[size] = key(channel, key);
    weights[size] = (float) weight;
    channels[size] = (byte) channel.index();
    spans[size++] = (start << 16) | (end & 0xffff);
  }

  static long key(Channel channel, long key) {
    return key * 31 + channel.index();
  }

  int size() {
    return size;
  }

  /** A number that stands for channel and text of the feature. */
  long key(int i) {
    return keys[i];
  }

  float weight(int i) {
    return weights[i];
  }

  Channel channel(int i) {
    return Channel.of(channels[i]);
  }

  int start(int i) {
    return spans[i] >>> 16;
  }

  int end(int i) {
    return spans[i] & 0xffff;
  }
}
