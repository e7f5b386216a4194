package dev.annai.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;

/**
 * How much each feature weighs among a collection of texts, and texts as directions in it.
 *
 * <p>Within a channel a feature weighs its frequency (dampened) times its rarity, and the channel
 * has length 1; channels share the whole by their weights. So the product of two directions is the
 * weighted sum of the channels' cosines, from 0 to 1.
 */
final class Space {

  private final Vocabulary vocabulary;
  private final float[] rarity;
  private final double unknown;
  private final double[] shares;

  private Space(Vocabulary vocabulary, float[] rarity, double unknown, double[] shares) {
    this.vocabulary = vocabulary;
    this.rarity = rarity;
    this.unknown = unknown;
    this.shares = shares;
  }

  /**
   * The space of a collection.
   *
   * @param texts frequencies of the features of each text
   */
  static Space of(Vocabulary vocabulary, List<SparseVector> texts, SearchNumbers numbers) {
    var counts = new int[vocabulary.size()];
    for (var text : texts) {
      for (var number : text.numbers()) {
        counts[number]++;
      }
    }
    var rarity = new float[counts.length];
    for (var i = 0; i < counts.length; i++) {
      rarity[i] = (float) rarity(texts.size(), counts[i], numbers.rarity());
    }
    var unknown = rarity(texts.size(), 0, numbers.rarity());
    return new Space(vocabulary, rarity, unknown, numbers.shares());
  }

  void write(DataOutput out) throws IOException {
    Packed.write(out, rarity);
    Packed.write(out, unknown);
  }

  static Space read(DataInput in, Vocabulary vocabulary, SearchNumbers numbers) throws IOException {
    return new Space(vocabulary, Packed.floats(in), Packed.number(in), numbers.shares());
  }

  private static double rarity(int texts, int count, double power) {
    return Math.pow(Math.log((1.0 + texts) / (1.0 + count)) + 1, power);
  }

  float rarity(int number) {
    return rarity[number];
  }

  double unknownRarity() {
    return unknown;
  }

  /** The direction of a text of the collection. */
  SparseVector direction(SparseVector frequencies) {
    return direction(frequencies, new double[Channel.count()]);
  }

  /**
   * The direction of any text.
   *
   * @param strange by channel, sum of the squared frequencies of features outside the collection
   */
  SparseVector direction(SparseVector frequencies, double[] strange) {
    var numbers = frequencies.numbers();
    var weights = new float[numbers.length];
    var squares = new double[Channel.count()];
    for (var channel = 0; channel < squares.length; channel++) {
      squares[channel] = strange[channel] * unknown * unknown;
    }
    for (var i = 0; i < numbers.length; i++) {
      weights[i] = dampened(frequencies.weights()[i]) * rarity[numbers[i]];
      squares[vocabulary.channel(numbers[i]).index()] += weights[i] * weights[i];
    }
    for (var i = 0; i < numbers.length; i++) {
      var channel = vocabulary.channel(numbers[i]).index();
      weights[i] *= (float) Math.sqrt(shares[channel] / squares[channel]);
    }
    return new SparseVector(numbers, weights);
  }

  private static float dampened(float frequency) {
    return frequency <= 1 ? frequency : 1 + (float) Math.log(frequency);
  }
}
