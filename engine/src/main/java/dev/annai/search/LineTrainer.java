package dev.annai.search;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Draws a line between the phrasings of each entry and those that could be taken for its own: a
 * logistic regression by stochastic gradients, whose steps shrink where many were taken (AdaGrad:
 * Duchi, Hazan, Singer 2011).
 *
 * <p>Each phrasing stands against few entries only, so training grows linearly with the phrasings.
 */
final class LineTrainer {

  private static final float STEP = 0.2f;

  /** What a rival's phrasing weighs: there are several times as many of them as of own ones. */
  private static final float AGAINST = 0.08f;

  private static final float FIRST_SQUARE = 1e-4f;

  /** A gradient that would change next to nothing. */
  private static final float SETTLED = 0.01f;

  private final List<SparseVector> directions;
  private final Phrasings phrasings;
  private final int vocabulary;
  private final Effort effort;
  private final ThreadLocal<int[]> places;

  /**
   * What training and what comes of it may cost.
   *
   * @param rivals how many entries a phrasing stands against at most
   * @param rounds how often an entry's examples are gone through
   * @param features how many of an entry's features are kept, the heaviest
   */
  record Effort(int rivals, int rounds, int features) {}

  LineTrainer(List<SparseVector> directions, Phrasings phrasings, int vocabulary, Effort effort) {
    this.directions = directions;
    this.phrasings = phrasings;
    this.vocabulary = vocabulary;
    this.effort = effort;
    this.places = ThreadLocal.withInitial(() -> new int[vocabulary]);
  }

  /**
   * Trains, on all cores; the same phrasings give the same lines.
   *
   * @param rivals the other entries for which a phrasing could be taken, by phrasing
   */
  Lines train(IntFunction<int[]> rivals) {
    var against = against(rivals);
    var lines =
        IntStream.range(0, against.length)
            .parallel()
            .mapToObj(entry -> line(entry, against[entry]))
            .toList();
    return Lines.of(lines, vocabulary);
  }

  /** The phrasings that could be taken for an entry's own, by entry. */
  private int[][] against(IntFunction<int[]> rivals) {
    var byPhrasing =
        IntStream.range(0, phrasings.size()).parallel().mapToObj(rivals).toArray(int[][]::new);
    var counts = new int[phrasings.ids().size()];
    for (var entries : byPhrasing) {
      for (var entry : entries) {
        counts[entry]++;
      }
    }
    var against = new int[counts.length][];
    Arrays.setAll(against, entry -> new int[counts[entry]]);
    for (var phrasing = 0; phrasing < byPhrasing.length; phrasing++) {
      for (var entry : byPhrasing[phrasing]) {
        against[entry][--counts[entry]] = phrasing;
      }
    }
    return against;
  }

  private Lines.Line line(int entry, int[] against) {
    var examples = IntStream.concat(phrasings.of(entry), Arrays.stream(against)).toArray();
    var own = examples.length - against.length;
    var local = local(examples);
    var weights = descend(examples, own, local, new SplittableRandom(entry));
    return heaviest(local.numbers, weights);
  }

  /**
   * The features of some phrasings, numbered anew without gaps.
   *
   * @param numbers the number of each in the vocabulary
   * @param places for each phrasing, where each of its features is in {@code numbers}
   */
  @SuppressWarnings("ArrayRecordComponent") // flat for speed; never compared
  private record Local(int[] numbers, int[][] places) {}

  private Local local(int[] examples) {
    var place = places.get();
    var numbers = new int[256];
    var size = 0;
    var all = new int[examples.length][];
    for (var i = 0; i < examples.length; i++) {
      all[i] = directions.get(examples[i]).numbers().clone();
      for (var j = 0; j < all[i].length; j++) {
        var number = all[i][j];
        if (place[number] == 0) {
          numbers = size == numbers.length ? Arrays.copyOf(numbers, size * 2) : numbers;
          numbers[size++] = number;
          place[number] = size;
        }
        all[i][j] = place[number] - 1;
      }
    }
    for (var i = 0; i < size; i++) {
      place[numbers[i]] = 0;
    }
    return new Local(Arrays.copyOf(numbers, size), all);
  }

  private float[] descend(int[] examples, int own, Local local, SplittableRandom random) {
    var weights = new float[local.numbers.length];
    var squares = new float[weights.length];
    Arrays.fill(squares, FIRST_SQUARE);
    var order = IntStream.range(0, examples.length).toArray();
    for (var round = 0; round < effort.rounds; round++) {
      shuffle(order, random);
      for (var example : order) {
        var values = directions.get(examples[example]).weights();
        var places = local.places[example];
        var taken = 1 / (1 + (float) Math.exp(-product(weights, places, values)));
        var gradient = example < own ? 1 - taken : -taken * AGAINST;
        if (Math.abs(gradient) > SETTLED) {
          step(gradient, weights, squares, places, values);
        }
      }
    }
    return weights;
  }

  private static float product(float[] weights, int[] places, float[] values) {
    var sum = 0f;
    for (var i = 0; i < places.length; i++) {
      sum += weights[places[i]] * values[i];
    }
    return sum;
  }

  private static void step(
      float gradient, float[] weights, float[] squares, int[] places, float[] values) {
    for (var i = 0; i < places.length; i++) {
      var place = places[i];
      var slope = gradient * values[i];
      squares[place] += slope * slope;
      weights[place] += STEP * slope / (float) Math.sqrt(squares[place]);
    }
  }

  private static void shuffle(int[] order, SplittableRandom random) {
    for (var i = order.length - 1; i > 0; i--) {
      var other = random.nextInt(i + 1);
      var kept = order[i];
      order[i] = order[other];
      order[other] = kept;
    }
  }

  private Lines.Line heaviest(int[] numbers, float[] weights) {
    var magnitudes = new float[weights.length];
    for (var i = 0; i < weights.length; i++) {
      magnitudes[i] = Math.abs(weights[i]);
    }
    Arrays.sort(magnitudes);
    var most = effort.features;
    var least = magnitudes.length > most ? magnitudes[magnitudes.length - most] : 0;
    var kept =
        IntStream.range(0, weights.length)
            .filter(i -> weights[i] != 0 && Math.abs(weights[i]) >= least)
            .toArray();
    var keptNumbers = new int[kept.length];
    var keptWeights = new float[kept.length];
    for (var i = 0; i < kept.length; i++) {
      keptNumbers[i] = numbers[kept[i]];
      keptWeights[i] = weights[kept[i]];
    }
    return new Lines.Line(keptNumbers, keptWeights);
  }
}
