package dev.annai.eval.metric;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;

/** A ranked list as its grades: at every rank, and as they would be at best. */
final class GradedList {

  private final int[] grades;
  private final int[] ideal;

  private GradedList(int[] grades, int[] ideal) {
    this.grades = grades;
    this.ideal = ideal;
  }

  static GradedList of(List<Run.Scored> found, Map<String, Integer> judged) {
    var grades = found.stream().mapToInt(s -> judged.getOrDefault(s.entry(), 0)).toArray();
    var ideal =
        judged.values().stream()
            .filter(grade -> grade > 0)
            .sorted(Comparator.reverseOrder())
            .mapToInt(grade -> grade)
            .toArray();
    return new GradedList(grades, ideal);
  }

  int size() {
    return grades.length;
  }

  /** The grade at a rank from 1; 0 beyond the end. */
  int grade(int rank) {
    return rank <= grades.length ? grades[rank - 1] : 0;
  }

  int relevant() {
    return ideal.length;
  }

  /** The rank of the first relevant entry, or 0. */
  int firstRelevant() {
    for (var rank = 1; rank <= grades.length; rank++) {
      if (grades[rank - 1] > 0) {
        return rank;
      }
    }
    return 0;
  }

  double recall(int k) {
    var seen = 0;
    for (var rank = 1; rank <= Math.min(k, grades.length); rank++) {
      seen += grade(rank) > 0 ? 1 : 0;
    }
    return ideal.length == 0 ? 0 : (double) seen / ideal.length;
  }

  double ndcg(int k, IntToDoubleFunction gain) {
    var best = dcg(ideal, k, gain);
    return best == 0 ? 0 : dcg(grades, k, gain) / best;
  }

  private static double dcg(int[] grades, int k, IntToDoubleFunction gain) {
    var sum = 0.0;
    for (var i = 0; i < Math.min(k, grades.length); i++) {
      if (grades[i] > 0) {
        sum += gain.applyAsDouble(grades[i]) * Math.log(2) / Math.log(i + 2.0);
      }
    }
    return sum;
  }
}
