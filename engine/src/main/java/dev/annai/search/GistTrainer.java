package dev.annai.search;

import dev.annai.text.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** Finds the gist of entries: the directions in which their words vary most. */
final class GistTrainer {

  /** More did not help (docs/search.md, ja-localgovfaq and en-stackfaq). */
  private static final int DIMENSIONS = 100;

  /** Fewer entries than this for each dimension leave nothing to be learnt from others. */
  private static final int ENTRIES = 7;

  /** What the words of the phrasings count together against those of the answer, at least. */
  private static final double PHRASINGS = 3;

  private static final double RARITY = 1.5;
  private static final int ROUNDS = 3;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<SparseVector> entries = new ArrayList<>();

  /** Adds the next entry. */
  void add(List<List<Term>> phrasings, List<Term> answer) {
    var weights = new HashMap<Integer, Double>();
    var share = Math.max(1, PHRASINGS / Math.max(1, phrasings.size()));
    for (var phrasing : phrasings) {
      count(phrasing, share, weights);
    }
    count(answer, 1, weights);
    var packed = new long[weights.size()];
    var size = 0;
    for (var weight : weights.entrySet()) {
      packed[size++] = SparseVector.pack(weight.getKey(), weight.getValue().floatValue());
    }
    entries.add(SparseVector.of(packed, size));
  }

  private void count(List<Term> terms, double share, Map<Integer, Double> weights) {
    for (var term : terms) {
      if (term.weight() > 0) {
        var number = numbers.computeIfAbsent(term.text(), text -> numbers.size());
        weights.merge(number, term.weight() * share, Double::sum);
      }
    }
  }

  Gist train() {
    var dimensions = Math.min(DIMENSIONS, entries.size() / ENTRIES);
    if (dimensions < 2) {
      return Gist.NONE;
    }
    var rarity = rarity();
    var rows = entries.stream().map(entry -> direction(entry, rarity)).toList();
    var columns = transposed(rows);
    var random = new Random(1);
    var found = new float[rows.size()][dimensions];
    for (var row : found) {
      for (var i = 0; i < dimensions; i++) {
        row[i] = (float) random.nextGaussian();
      }
    }
    for (var round = 0; round < ROUNDS; round++) {
      found = product(rows, product(columns, found, dimensions), dimensions);
      Subspace.orthonormalize(found, dimensions);
    }
    var words = product(columns, found, dimensions);
    Subspace.orthonormalize(words, dimensions);
    var about = product(rows, words, dimensions);
    Arrays.stream(about).parallel().forEach(Subspace::normalize);
    return new Gist(Map.copyOf(numbers), rarity, words, about);
  }

  private double[] rarity() {
    var rarity = new double[numbers.size()];
    for (var entry : entries) {
      for (var number : entry.numbers()) {
        rarity[number]++;
      }
    }
    for (var i = 0; i < rarity.length; i++) {
      rarity[i] = Math.pow(Math.log((1.0 + entries.size()) / (1 + rarity[i])) + 1, RARITY);
    }
    return rarity;
  }

  private static SparseVector direction(SparseVector entry, double[] rarity) {
    var numbers = entry.numbers();
    var weights = new float[numbers.length];
    var squares = 0.0;
    for (var i = 0; i < numbers.length; i++) {
      weights[i] = (float) (Subspace.dampened(entry.weights()[i]) * rarity[numbers[i]]);
      squares += weights[i] * weights[i];
    }
    for (var i = 0; i < numbers.length; i++) {
      weights[i] /= (float) Math.sqrt(squares);
    }
    return new SparseVector(numbers, weights);
  }

  private List<SparseVector> transposed(List<SparseVector> rows) {
    var sizes = new int[numbers.size()];
    for (var row : rows) {
      for (var number : row.numbers()) {
        sizes[number]++;
      }
    }
    var columns = new ArrayList<SparseVector>();
    for (var size : sizes) {
      columns.add(new SparseVector(new int[size], new float[size]));
    }
    var next = new int[sizes.length];
    for (var r = 0; r < rows.size(); r++) {
      var row = rows.get(r);
      for (var i = 0; i < row.numbers().length; i++) {
        var number = row.numbers()[i];
        columns.get(number).numbers()[next[number]] = r;
        columns.get(number).weights()[next[number]++] = row.weights()[i];
      }
    }
    return columns;
  }

  private static float[][] product(List<SparseVector> rows, float[][] with, int dimensions) {
    return IntStream.range(0, rows.size())
        .parallel()
        .mapToObj(r -> {
          var sum = new float[dimensions];
          var row = rows.get(r);
          for (var i = 0; i < row.numbers().length; i++) {
            Subspace.add(sum, row.weights()[i], with[row.numbers()[i]]);
          }
          return sum;
        })
        .toArray(float[][]::new);
  }
}
