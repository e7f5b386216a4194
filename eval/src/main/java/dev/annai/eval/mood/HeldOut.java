package dev.annai.eval.mood;

import dev.annai.eval.shell.Figures;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * A text as it was read by weights that were fitted without it.
 *
 * @param logOdds of displeasure
 * @param displeased what is true
 */
record HeldOut(double logOdds, boolean displeased) {

  private static final double FURTHEST = 1;
  private static final double STEP = 0.05;

  /** What to add to all log-odds so that the mean F1 of the sets is best; the least such number. */
  static double bestShift(Collection<List<HeldOut>> sets) {
    var best = 0.0;
    var most = -1.0;
    for (var shift = -FURTHEST; shift <= FURTHEST; shift += STEP) {
      var at = shift;
      var mean = sets.stream().mapToDouble(set -> f1(set, at)).average().orElse(0);
      if (mean > most) {
        most = mean;
        best = shift;
      }
    }
    return best;
  }

  /** Precision, recall and F1 of a set. */
  static Figures figures(List<HeldOut> set, double shift) {
    var found = found(set, shift);
    var numbers = new LinkedHashMap<String, Number>();
    numbers.put("texts", set.size());
    numbers.put("precision_held_out", (double) found / Math.max(1, taken(set, shift)));
    numbers.put("recall_held_out", (double) found / Math.max(1, displeased(set)));
    numbers.put("f1_held_out", f1(set, shift));
    return new Figures(numbers);
  }

  private static double f1(List<HeldOut> set, double shift) {
    return 2.0 * found(set, shift) / Math.max(1, taken(set, shift) + displeased(set));
  }

  private static long found(List<HeldOut> set, double shift) {
    return set.stream().filter(text -> text.displeased && text.logOdds + shift >= 0).count();
  }

  private static long taken(List<HeldOut> set, double shift) {
    return set.stream().filter(text -> text.logOdds + shift >= 0).count();
  }

  private static long displeased(List<HeldOut> set) {
    return set.stream().filter(HeldOut::displeased).count();
  }
}
