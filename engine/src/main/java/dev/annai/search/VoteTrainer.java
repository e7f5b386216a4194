package dev.annai.search;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Builds the entry models of a language. */
final class VoteTrainer {

  private static final int OWN = 120;
  private static final float NEGLIGIBLE = 0.01f;

  private final List<SparseVector> directions;
  private final int[] entryOf;
  private final SearchNumbers numbers;
  private final ThreadLocal<float[]> spread;

  VoteTrainer(List<SparseVector> directions, int[] entryOf, int vocabulary, SearchNumbers numbers) {
    this.directions = directions;
    this.entryOf = entryOf;
    this.numbers = numbers;
    this.spread = ThreadLocal.withInitial(() -> new float[vocabulary]);
  }

  /** One entry's votes. */
  @SuppressWarnings("ArrayRecordComponent") // flat for speed; never compared
  private record Model(int[] phrasings, double[] votes) {}

  /**
   * Trains.
   *
   * @param firsts the first phrasing of each entry and, last, the number of phrasings
   * @param rivals nearest phrasings of other entries, by entry
   */
  Votes train(int[] firsts, IntFunction<int[]> rivals) {
    var models =
        IntStream.range(0, firsts.length - 1)
            .parallel()
            .mapToObj(entry -> train(own(firsts[entry], firsts[entry + 1]), rivals.apply(entry)))
            .toList();
    return turnedAround(models);
  }

  private static int[] own(int first, int end) {
    return IntStream.range(first, Math.min(end, first + OWN)).toArray();
  }

  private Model train(int[] own, int[] rivals) {
    var all = Arrays.copyOf(own, own.length + rivals.length);
    System.arraycopy(rivals, 0, all, own.length, rivals.length);
    var target = new double[all.length];
    Arrays.fill(target, 0, own.length, 1);
    return new Model(all, Ridge.solve(kernel(all), target, numbers.ridge()));
  }

  private double[][] kernel(int[] phrasings) {
    var kernel = new double[phrasings.length][];
    var scratch = spread.get();
    for (var i = 0; i < phrasings.length; i++) {
      var direction = directions.get(phrasings[i]);
      direction.spread(scratch);
      kernel[i] = new double[i + 1];
      for (var j = 0; j <= i; j++) {
        var product = directions.get(phrasings[j]).dot(scratch);
        kernel[i][j] = Votes.likeness(product, numbers.power());
      }
      direction.clear(scratch);
    }
    return kernel;
  }

  private Votes turnedAround(List<Model> models) {
    var from = new int[entryOf.length + 1];
    for (var model : models) {
      for (var i = 0; i < model.phrasings.length; i++) {
        if (Math.abs(model.votes[i]) > NEGLIGIBLE) {
          from[model.phrasings[i] + 1]++;
        }
      }
    }
    Arrays.parallelPrefix(from, Integer::sum);
    var next = from.clone();
    var entries = new int[from[entryOf.length]];
    var votes = new float[entries.length];
    for (var entry = 0; entry < models.size(); entry++) {
      var model = models.get(entry);
      for (var i = 0; i < model.phrasings.length; i++) {
        if (Math.abs(model.votes[i]) > NEGLIGIBLE) {
          var at = next[model.phrasings[i]]++;
          entries[at] = entry;
          votes[at] = (float) model.votes[i];
        }
      }
    }
    return new Votes(from, entries, votes, numbers.power());
  }
}
