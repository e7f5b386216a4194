package dev.annai.eval.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConfidenceMetricsTest {

  private static final List<Verdict> FIVE =
      List.of(
          new Verdict("a", 0.9, true, Scope.IN),
          new Verdict("b", 0.6, false, Scope.IN),
          new Verdict("c", 0.6, true, Scope.IN),
          new Verdict("d", 0.6, false, Scope.NEAR),
          new Verdict("e", 0.1, false, Scope.FAR));

  @Test
  void aurocCountsATieAsHalfAWin() {
    var near = Auroc.of(FIVE, scope -> scope == Scope.NEAR).orElseThrow();
    var all = Auroc.of(FIVE, scope -> true).orElseThrow();

    assertEquals((1 + 0.5 + 0.5) / 3, near, 1e-12);
    assertEquals((1 + 0.5 + 0.5 + 3) / 6, all, 1e-12);
  }

  @Test
  void aurocIsAbsentWithoutTopicsOutOfScope() {
    assertTrue(Auroc.of(FIVE.subList(0, 3), scope -> true).isEmpty());
  }

  @Test
  void riskRisesWithCoverageAndTiesShareTheirErrors() {
    var curve = RiskCoverage.of(FIVE);

    assertEquals(
        List.of(
            new RiskCoverage.Point(0.9, 0.2, 0),
            new RiskCoverage.Point(0.6, 0.8, 0.5),
            new RiskCoverage.Point(0.1, 1.0, 0.6)),
        curve.points());
    var area = (0 + (2.0 / 3) / 2 + (4.0 / 3) / 3 + 2.0 / 4 + 3.0 / 5) / 5;
    assertEquals(area, curve.area(), 1e-12);
  }

  @Test
  void calibrationErrorIsTheMeanDistanceOfConfidenceAndAccuracy() {
    var reliability = Reliability.of(FIVE);

    var error = (1 * 0.1 + 3 * (0.6 - 1.0 / 3) + 1 * 0.1) / 5;
    assertEquals(error, reliability.error(), 1e-12);
    assertEquals(3, reliability.bins().size());
  }

  @Test
  void aRejectedTopicInScopeCountsAsWrong() {
    var rejection = Rejection.of(FIVE, 0.7);

    assertEquals(1.0 / 3, rejection.inAccuracy(), 1e-12);
    assertEquals(1.0, rejection.outRecall(), 1e-12);
  }
}
