package dev.annai.search;

import java.io.IOException;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;

/** Flat arrays as bytes: the length, then each number whole. */
final class Packed {

  private Packed() {}

  static void write(DataOutput out, int[] numbers) throws IOException {
    out.writeVInt(numbers.length);
    for (var number : numbers) {
      out.writeInt(number);
    }
  }

  static int[] ints(DataInput in) throws IOException {
    var numbers = new int[in.readVInt()];
    in.readInts(numbers, 0, numbers.length);
    return numbers;
  }

  static void write(DataOutput out, float[] numbers) throws IOException {
    out.writeVInt(numbers.length);
    for (var number : numbers) {
      out.writeInt(Float.floatToIntBits(number));
    }
  }

  static float[] floats(DataInput in) throws IOException {
    var numbers = new float[in.readVInt()];
    in.readFloats(numbers, 0, numbers.length);
    return numbers;
  }

  static void write(DataOutput out, float[][] rows) throws IOException {
    out.writeVInt(rows.length);
    for (var row : rows) {
      write(out, row);
    }
  }

  static float[][] rows(DataInput in) throws IOException {
    var rows = new float[in.readVInt()][];
    for (var row = 0; row < rows.length; row++) {
      rows[row] = floats(in);
    }
    return rows;
  }

  static void write(DataOutput out, double number) throws IOException {
    out.writeLong(Double.doubleToLongBits(number));
  }

  static double number(DataInput in) throws IOException {
    return Double.longBitsToDouble(in.readLong());
  }

  static void write(DataOutput out, BytesRef bytes) throws IOException {
    out.writeVInt(bytes.length);
    out.writeBytes(bytes.bytes, bytes.offset, bytes.length);
  }

  static BytesRef bytes(DataInput in) throws IOException {
    var bytes = new byte[in.readVInt()];
    in.readBytes(bytes, 0, bytes.length);
    return new BytesRef(bytes);
  }
}
