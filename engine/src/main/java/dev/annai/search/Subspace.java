package dev.annai.search;

import java.util.stream.IntStream;

/** Sums over rows of numbers, the same whatever the number of threads. */
final class Subspace {

  private static final int CHUNKS = 64;

  private Subspace() {}

  static double dampened(double frequency) {
    return frequency <= 1 ? frequency : 1 + Math.log(frequency);
  }

  static void add(float[] sum, float weight, float[] row) {
    for (var i = 0; i < sum.length; i++) {
      sum[i] += weight * row[i];
    }
  }

  static float dot(float[] a, float[] b) {
    var sum = 0f;
    for (var i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  static void normalize(float[] row) {
    var length = Math.sqrt(dot(row, row));
    for (var i = 0; i < row.length && length > 0; i++) {
      row[i] /= (float) length;
    }
  }

  /** Makes the columns of a matrix orthonormal, by Cholesky's decomposition of their products. */
  static void orthonormalize(float[][] rows, int columns) {
    var lower = products(rows, columns);
    Ridge.decompose(lower, 1e-6 * trace(lower) / columns);
    IntStream.range(0, rows.length).parallel().forEach(r -> substitute(lower, rows[r]));
  }

  private static double trace(double[][] lower) {
    return IntStream.range(0, lower.length).mapToDouble(i -> lower[i][i]).sum();
  }

  /** Solves x Lᵀ = row in place. */
  private static void substitute(double[][] lower, float[] row) {
    for (var i = 0; i < row.length; i++) {
      var sum = (double) row[i];
      var factors = lower[i];
      for (var k = 0; k < i; k++) {
        sum -= factors[k] * row[k];
      }
      row[i] = (float) (sum / factors[i]);
    }
  }

  private static double[][] products(float[][] rows, int columns) {
    var parts =
        IntStream.range(0, CHUNKS)
            .parallel()
            .mapToObj(chunk -> {
              var from = (int) ((long) rows.length * chunk / CHUNKS);
              var to = (int) ((long) rows.length * (chunk + 1) / CHUNKS);
              return products(rows, from, to, columns);
            })
            .toList();
    var sum = triangle(columns);
    for (var part : parts) {
      for (var i = 0; i < columns; i++) {
        for (var j = 0; j <= i; j++) {
          sum[i][j] += part[i][j];
        }
      }
    }
    return sum;
  }

  private static double[][] products(float[][] rows, int from, int to, int columns) {
    var sum = triangle(columns);
    for (var r = from; r < to; r++) {
      var row = rows[r];
      for (var i = 0; i < columns; i++) {
        var x = row[i];
        var products = sum[i];
        for (var j = 0; j <= i; j++) {
          products[j] += x * row[j];
        }
      }
    }
    return sum;
  }

  private static double[][] triangle(int size) {
    var rows = new double[size][];
    for (var i = 0; i < size; i++) {
      rows[i] = new double[i + 1];
    }
    return rows;
  }
}
