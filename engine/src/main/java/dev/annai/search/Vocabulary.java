package dev.annai.search;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;

/**
 * The features that the phrasings of one language have: each is given a number.
 *
 * <p>An open hash table from key to number; not safe for writing by several threads.
 */
final class Vocabulary {

  static final int UNKNOWN = -1;

  private long[] keys = new long[1 << 12];
  private int[] numbers = new int[1 << 12];
  private byte[] channels = new byte[1 << 11];
  private int size;

  Vocabulary() {
    Arrays.fill(numbers, UNKNOWN);
  }

  int size() {
    return size;
  }

  Channel channel(int number) {
    return Channel.of(channels[number]);
  }

  int number(long key) {
    return numbers[slot(key)];
  }

  int numberOrNew(long key, Channel channel) {
    var slot = slot(key);
    if (numbers[slot] == UNKNOWN) {
      if (size * 2 >= numbers.length) {
        grow();
        slot = slot(key);
      }
      if (size == channels.length) {
        channels = Arrays.copyOf(channels, size * 2);
      }
      keys[slot] = key;
      numbers[slot] = size;
      channels[size++] = (byte) channel.index();
    }
    return numbers[slot];
  }

  void write(DataOutput out) throws IOException {
    var keyOf = new long[size];
    for (var slot = 0; slot < numbers.length; slot++) {
      if (numbers[slot] != UNKNOWN) {
        keyOf[numbers[slot]] = keys[slot];
      }
    }
    out.writeVInt(size);
    for (var number = 0; number < size; number++) {
      out.writeLong(keyOf[number]);
      out.writeByte(channels[number]);
    }
  }

  static Vocabulary read(DataInput in) throws IOException {
    var vocabulary = new Vocabulary();
    for (var left = in.readVInt(); left > 0; left--) {
      var key = in.readLong();
      vocabulary.numberOrNew(key, Channel.of(in.readByte()));
    }
    return vocabulary;
  }

  private int slot(long key) {
    var mask = numbers.length - 1;
    var slot = (int) (key ^ (key >>> 32)) & mask;
    while (numbers[slot] != UNKNOWN && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    var oldKeys = keys;
    var oldNumbers = numbers;
    keys = new long[oldKeys.length * 2];
    numbers = new int[oldNumbers.length * 2];
    Arrays.fill(numbers, UNKNOWN);
    for (var i = 0; i < oldNumbers.length; i++) {
      if (oldNumbers[i] != UNKNOWN) {
        var slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        numbers[slot] = oldNumbers[i];
      }
    }
  }
}
