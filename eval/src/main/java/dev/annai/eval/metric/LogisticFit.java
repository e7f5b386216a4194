package dev.annai.eval.metric;

import dev.annai.eval.metric.LogisticModel.Example;
import dev.annai.eval.metric.LogisticModel.Pull;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Newton's method for logistic regression on standardised features, drawn towards a model and, if
 * wanted, with weights held to one side of nothing. For one fit and one thread.
 *
 * <p>The matrices have a row for each feature, a dozen at most, so that a library for them would
 * cost more to read than Gauss's elimination.
 */
final class LogisticFit {

  private static final int STEPS = 50;

  private final List<Example> examples;
  private final Pull pull;
  private final List<String> names;
  private final double[] means;
  private final double[] deviations;
  private final double[] beta;
  private final double[] towards;

  LogisticFit(List<Example> examples, Pull pull) {
    this.examples = examples;
    this.pull = pull;
    var all = new TreeSet<String>();
    examples.forEach(example -> all.addAll(example.features().keySet()));
    this.names = List.copyOf(all);
    this.means = new double[names.size()];
    this.deviations = new double[names.size()];
    for (var i = 0; i < names.size(); i++) {
      var name = names.get(i);
      means[i] = mean(name, 0, 1);
      deviations[i] = Math.sqrt(mean(name, means[i], 2));
    }
    this.towards = towards();
    this.beta = towards.clone();
  }

  /** The model that the fit is drawn to, in standardised features. */
  private double[] towards() {
    var out = new double[names.size() + 1];
    out[0] = pull.model().bias();
    for (var i = 0; i < names.size(); i++) {
      var weight = pull.model().weights().getOrDefault(names.get(i), 0.0);
      out[0] += weight * means[i];
      out[i + 1] = weight * deviations[i];
    }
    return out;
  }

  private double mean(String name, double center, int power) {
    var sum = 0.0;
    var weight = 0.0;
    for (var example : examples) {
      var value = example.features().getOrDefault(name, 0.0) - center;
      sum += example.weight() * Math.pow(value, power);
      weight += example.weight();
    }
    return sum / weight;
  }

  LogisticModel model() {
    for (var step = 0; step < STEPS; step++) {
      if (newton() < 1e-9) {
        break;
      }
    }
    var bias = beta[0];
    var weights = new TreeMap<String, Double>();
    for (var i = 0; i < names.size(); i++) {
      if (deviations[i] > 0) {
        weights.put(names.get(i), beta[i + 1] / deviations[i]);
        bias -= beta[i + 1] * means[i] / deviations[i];
      }
    }
    return new LogisticModel(bias, weights);
  }

  /** One step; the largest change of a coefficient. */
  private double newton() {
    var size = beta.length;
    var gradient = new double[size];
    var hessian = new double[size][size];
    var total = examples.stream().mapToDouble(Example::weight).sum();
    for (var example : examples) {
      var x = standardised(example);
      var p = 1 / (1 + Math.exp(-dot(x)));
      var error = ((example.right() ? 1 : 0) - p) * example.weight() / total;
      var curve = p * (1 - p) * example.weight() / total;
      for (var i = 0; i < size; i++) {
        gradient[i] += error * x[i];
        for (var j = 0; j < size; j++) {
          hessian[i][j] += curve * x[i] * x[j];
        }
      }
    }
    for (var i = 0; i < size; i++) {
      var strength = i == 0 ? Math.max(pull.bias(), 1e-9) : pull.strength();
      gradient[i] -= strength * (beta[i] - towards[i]);
      hessian[i][i] += strength;
    }
    hold(gradient, hessian);
    var change = solved(hessian, gradient);
    var largest = 0.0;
    for (var i = 0; i < size; i++) {
      var before = beta[i];
      beta[i] = sided(i, beta[i] + Math.clamp(change[i], -2, 2));
      largest = Math.max(largest, Math.abs(beta[i] - before));
    }
    return largest;
  }

  /** Takes out of a step what stands at its bound and would pass it. */
  private void hold(double[] gradient, double[][] hessian) {
    for (var i = 1; i < beta.length; i++) {
      if (side(i) != 0 && beta[i] == 0 && gradient[i] * side(i) < 0) {
        for (var j = 0; j < beta.length; j++) {
          hessian[i][j] = 0;
          hessian[j][i] = 0;
        }
        hessian[i][i] = 1;
        gradient[i] = 0;
      }
    }
  }

  private double sided(int i, double value) {
    return i > 0 && value * side(i) < 0 ? 0 : value;
  }

  private int side(int i) {
    return pull.sides().getOrDefault(names.get(i - 1), 0);
  }

  private double[] standardised(Example example) {
    var x = new double[beta.length];
    x[0] = 1;
    for (var i = 0; i < names.size(); i++) {
      var value = example.features().getOrDefault(names.get(i), 0.0);
      x[i + 1] = deviations[i] > 0 ? (value - means[i]) / deviations[i] : 0;
    }
    return x;
  }

  private double dot(double[] x) {
    var sum = 0.0;
    for (var i = 0; i < x.length; i++) {
      sum += beta[i] * x[i];
    }
    return sum;
  }

  /** Gauss's elimination; the matrix is positive definite, so its diagonal never vanishes. */
  private static double[] solved(double[][] matrix, double[] right) {
    var size = right.length;
    for (var column = 0; column < size; column++) {
      for (var row = column + 1; row < size; row++) {
        var factor = matrix[row][column] / matrix[column][column];
        for (var i = column; i < size; i++) {
          matrix[row][i] -= factor * matrix[column][i];
        }
        right[row] -= factor * right[column];
      }
    }
    var out = new double[size];
    for (var row = size - 1; row >= 0; row--) {
      var sum = right[row];
      for (var i = row + 1; i < size; i++) {
        sum -= matrix[row][i] * out[i];
      }
      out[row] = sum / matrix[row][row];
    }
    return out;
  }
}
