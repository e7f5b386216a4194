package dev.annai.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;

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

  static void write(DataOutput out, List<CompactVector> vectors) throws IOException {
    out.writeVInt(vectors.size());
    for (var vector : vectors) {
      vector.write(out);
    }
  }

  static List<CompactVector> vectors(DataInput in) throws IOException {
    var size = in.readVInt();
    var vectors = new ArrayList<CompactVector>(size);
    for (var i = 0; i < size; i++) {
      vectors.add(CompactVector.read(in));
    }
    return vectors;
  }
}
