package dev.annai.eval.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.annai.eval.metric.LogisticModel.Example;
import dev.annai.eval.metric.LogisticModel.Pull;
import java.util.ArrayList;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class StatisticsTest {

  @Test
  void withoutErrorsTheBoundIsARootOfTheChanceOfSeeingNone() {
    var bound = new BinomialBound(0.95);

    assertEquals(149, bound.needed(0.02));
    assertTrue(bound.upper(0, 149) <= 0.02);
    assertTrue(bound.upper(0, 148) > 0.02);
    assertEquals(1 - Math.pow(0.05, 1 / 149.0), bound.upper(0, 149), 1e-12);
  }

  @Test
  void theBoundLeavesFivePercentToSeeingSoFewErrors() {
    var upper = new BinomialBound(0.95).upper(2, 20);

    var chance = 0.0;
    var ways = new double[] {1, 20, 190};
    for (var k = 0; k <= 2; k++) {
      chance += ways[k] * Math.pow(upper, k) * Math.pow(1 - upper, 20 - k);
    }
    assertEquals(0.05, chance, 1e-9);
  }

  @Test
  void randomisationTriesAllSwapsOfFewTopics() {
    var first = new double[] {0, 0, 0, 0.5};
    var second = new double[] {1, 1, 1, 0.5};

    var test = PairedTest.of(first, second, 1);

    assertEquals(0.75, test.difference());
    assertEquals(2.0 / 8, test.p(), 1e-12);
  }

  @Test
  void randomisationOfManyTopicsIsSeededAndNearTheExactValue() {
    var first = new double[20];
    var second = new double[20];
    for (var i = 0; i < 20; i++) {
      second[i] = i < 15 ? 1 : -1;
    }

    var test = PairedTest.of(first, second, 7);

    assertEquals(test, PairedTest.of(first, second, 7));
    assertEquals(0.0414, test.p(), 0.006);
  }

  @Test
  void theBootstrapOfEqualDifferencesHasNoWidth() {
    var test = PairedTest.of(new double[] {0, 0.5}, new double[] {0.25, 0.75}, 3);

    assertEquals(0.25, test.low());
    assertEquals(0.25, test.high());
  }

  @Test
  void theBootstrapOfTwoTopicsHasTheirEnds() {
    var test = PairedTest.of(new double[] {0, 0}, new double[] {0, 1}, 3);

    assertEquals(0, test.low());
    assertEquals(1, test.high());
  }

  @Test
  void aLogisticFitFindsTheModelThatTheDataCameFrom() {
    var random = new Random(5);
    var examples = new ArrayList<Example>();
    for (var i = 0; i < 20_000; i++) {
      var x = random.nextGaussian() * 3 + 1;
      var p = 1 / (1 + Math.exp(-(0.8 * x - 1.5)));
      examples.add(new Example(Map.of("x", x, "constant", 4.0), random.nextDouble() < p, 1));
    }

    var model = LogisticModel.fit(examples);

    assertEquals(0.8, model.weights().getOrDefault("x", 0.0), 0.05);
    assertEquals(-1.5, model.bias(), 0.1);
    assertEquals(1, model.weights().size());
  }

  @Test
  void aFitWithoutEvidenceStaysWithTheModelItIsDrawnTo() {
    var known = new LogisticModel(-1, new TreeMap<>(Map.of("x", 2.0)));
    var examples = new ArrayList<Example>();
    for (var i = 0; i < 1000; i++) {
      var x = i / 500.0 - 1;
      examples.add(new Example(Map.of("x", x), i % 2 == 0, 1));
    }

    var drawn = LogisticModel.fit(examples, new Pull(known, 1e6, 1e6, Map.of()));
    var free = LogisticModel.fit(examples, new Pull(known, 1e-6, 1e-6, Map.of()));

    assertEquals(2, drawn.weights().getOrDefault("x", 0.0), 0.01);
    assertEquals(-1, drawn.bias(), 0.01);
    assertEquals(0, free.weights().getOrDefault("x", 0.0), 0.01);
  }

  @Test
  void aWeightThatWouldSayTheOppositeIsLeftOut() {
    var examples = new ArrayList<Example>();
    for (var i = 0; i < 100; i++) {
      examples.add(new Example(Map.of("x", i / 50.0, "y", i % 7 * 1.0), i < 50, 1));
    }
    var nothing = new LogisticModel(0, new TreeMap<>());

    var model = LogisticModel.fit(examples, new Pull(nothing, 1e-3, 0, Map.of("x", 1)));

    assertEquals(0, model.weights().getOrDefault("x", 0.0), 1e-9);
  }

  @Test
  void theLowestThresholdKeepsTheWantedRisk() {
    var sample = new ArrayList<Verdict>();
    for (var i = 0; i < 200; i++) {
      sample.add(new Verdict("in" + i, 0.5 + i / 1000.0, true, Scope.IN));
      sample.add(new Verdict("out" + i, 0.3 + i / 1000.0, false, Scope.NEAR));
    }

    var lowest = Threshold.lowest(sample, new Threshold.Wanted(0.02, 0.05, 0.95)).orElseThrow();

    assertEquals(0.5, lowest.value(), 1e-12);
    assertEquals(200, lowest.answered());
    assertTrue(Threshold.lowest(sample, new Threshold.Wanted(0.01, 0.05, 0.95)).isEmpty());
  }
}
