package dev.annai.search;

/** Solves (K + λI) x = y for a small symmetric K by Cholesky's decomposition. */
final class Ridge {

  private Ridge() {}

  /**
   * The solution.
   *
   * @param kernel lower triangle; overwritten
   */
  static double[] solve(double[][] kernel, double[] target, double lambda) {
    decompose(kernel, lambda);
    var n = target.length;
    var x = target.clone();
    for (var i = 0; i < n; i++) {
      var row = kernel[i];
      var sum = x[i];
      for (var k = 0; k < i; k++) {
        sum -= row[k] * x[k];
      }
      x[i] = sum / row[i];
    }
    for (var i = n - 1; i >= 0; i--) {
      x[i] /= kernel[i][i];
      for (var k = 0; k < i; k++) {
        x[k] -= kernel[i][k] * x[i];
      }
    }
    return x;
  }

  static void decompose(double[][] kernel, double lambda) {
    for (var i = 0; i < kernel.length; i++) {
      var row = kernel[i];
      row[i] += lambda;
      for (var j = 0; j <= i; j++) {
        var other = kernel[j];
        var sum = row[j];
        for (var k = 0; k < j; k++) {
          sum -= row[k] * other[k];
        }
        row[j] = i == j ? Math.sqrt(Math.max(sum, 1e-9)) : sum / other[j];
      }
    }
  }
}
