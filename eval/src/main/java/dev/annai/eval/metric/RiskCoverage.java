package dev.annai.eval.metric;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How many of the answers are wrong when only the surest part is answered (El-Yaniv and Wiener,
 * 2010). A topic out of scope that is answered is a wrong answer.
 *
 * @param points by falling threshold; one for every confidence that occurs
 * @param area mean risk over all coverages; 0 is perfect. Topics of equal confidence count as if in
 *     random order
 */
public record RiskCoverage(List<Point> points, double area) {

  public RiskCoverage {
    points = List.copyOf(points);
  }

  /**
   * What happens at one threshold.
   *
   * @param threshold everything at least as sure is answered
   * @param coverage share of all topics that is answered
   * @param risk share of the answered that is wrong
   */
  public record Point(double threshold, double coverage, double risk) {}

  /** About so many points of the curve at most, spread evenly, with its first and its last. */
  public List<Point> thinned(int most) {
    var out = new ArrayList<Point>();
    var step = Math.max(1, points.size() / most);
    for (var i = 0; i < points.size(); i += step) {
      out.add(points.get(i));
    }
    if (!points.isEmpty() && !out.getLast().equals(points.getLast())) {
      out.add(points.getLast());
    }
    return out;
  }

  /** The curve of some verdicts; without points when there are none. */
  public static RiskCoverage of(List<Verdict> verdicts) {
    var sorted = new ArrayList<>(verdicts);
    sorted.sort(Comparator.comparingDouble(Verdict::confidence).reversed());
    var points = new ArrayList<Point>();
    var area = 0.0;
    var wrong = 0.0;
    for (var from = 0; from < sorted.size(); ) {
      var threshold = sorted.get(from).confidence();
      var to = from;
      var errors = 0;
      while (to < sorted.size() && sorted.get(to).confidence() == threshold) {
        errors += sorted.get(to++).right() ? 0 : 1;
      }
      for (var i = from + 1; i <= to; i++) {
        area += (wrong + (double) errors * (i - from) / (to - from)) / i;
      }
      wrong += errors;
      points.add(new Point(threshold, (double) to / sorted.size(), wrong / to));
      from = to;
    }
    return new RiskCoverage(points, sorted.isEmpty() ? 0 : area / sorted.size());
  }
}
