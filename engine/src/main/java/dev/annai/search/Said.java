package dev.annai.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;

/**
 * What all phrasings of an entry say together, by BM25: unlike a cosine, it does not mind what else
 * an entry says, only how much of the question is in it.
 *
 * <p>Words and the longer runs of letters each give a share of all that the question could score.
 */
final class Said {

  private static final double K1 = 1.2;
  private static final double B = 0.75;

  private final Vocabulary vocabulary;
  private final float[] rarity;
  private final double unknown;
  private final double[] shares;

  private Said(Vocabulary vocabulary, float[] rarity, double unknown, double[] shares) {
    this.vocabulary = vocabulary;
    this.rarity = rarity;
    this.unknown = unknown;
    this.shares = shares;
  }

  /**
   * Of a collection.
   *
   * @param entries frequencies of the features of each entry
   */
  static Said of(Vocabulary vocabulary, List<SparseVector> entries, SearchNumbers numbers) {
    var counts = new int[vocabulary.size()];
    for (var entry : entries) {
      for (var number : entry.numbers()) {
        counts[number]++;
      }
    }
    var rarity = new float[counts.length];
    for (var i = 0; i < rarity.length; i++) {
      rarity[i] = (float) rarity(entries.size(), counts[i]);
    }
    return new Said(vocabulary, rarity, rarity(entries.size(), 0), numbers.saidShares());
  }

  /** The frequencies of each entry as BM25 counts them, from 0 to 1. */
  static List<SparseVector> saturated(Vocabulary vocabulary, List<SparseVector> entries) {
    var lengths = new double[entries.size()][Channel.count()];
    var sums = new double[Channel.count()];
    for (var entry = 0; entry < lengths.length; entry++) {
      var features = entries.get(entry);
      for (var i = 0; i < features.numbers().length; i++) {
        var channel = vocabulary.channel(features.numbers()[i]).index();
        lengths[entry][channel] += features.weights()[i];
        sums[channel] += features.weights()[i];
      }
    }
    var out = new ArrayList<SparseVector>();
    for (var entry = 0; entry < lengths.length; entry++) {
      for (var channel = 0; channel < sums.length; channel++) {
        lengths[entry][channel] *= lengths.length / Math.max(sums[channel], 1e-9);
      }
      out.add(saturated(entries.get(entry), lengths[entry], vocabulary));
    }
    return out;
  }

  void write(DataOutput out) throws IOException {
    Packed.write(out, rarity);
    Packed.write(out, unknown);
  }

  static Said read(DataInput in, Vocabulary vocabulary, SearchNumbers numbers) throws IOException {
    var rarity = Packed.floats(in);
    var unknown = Packed.number(in);
    return new Said(vocabulary, rarity, unknown, numbers.saidShares());
  }

  private static double rarity(int entries, int count) {
    return Math.log(1 + (entries - count + 0.5) / (count + 0.5));
  }

  private static SparseVector saturated(
      SparseVector entry, double[] lengths, Vocabulary vocabulary) {
    var weights = new float[entry.weights().length];
    for (var i = 0; i < weights.length; i++) {
      var frequency = entry.weights()[i];
      var length = lengths[vocabulary.channel(entry.numbers()[i]).index()];
      weights[i] = (float) (frequency / (frequency + K1 * (1 - B + B * length)));
    }
    return new SparseVector(entry.numbers(), weights);
  }

  /**
   * What each feature of a question counts.
   *
   * @param strange by channel, sum of the frequencies of features outside the collection
   */
  SparseVector asked(SparseVector frequencies, double[] strange) {
    var all = new double[Channel.count()];
    for (var channel = 0; channel < all.length; channel++) {
      all[channel] = strange[channel] * unknown;
    }
    var weights = new float[frequencies.weights().length];
    for (var i = 0; i < weights.length; i++) {
      weights[i] = frequencies.weights()[i] * rarity[frequencies.numbers()[i]];
      all[vocabulary.channel(frequencies.numbers()[i]).index()] += weights[i];
    }
    for (var i = 0; i < weights.length; i++) {
      var channel = vocabulary.channel(frequencies.numbers()[i]).index();
      weights[i] *= (float) (shares[channel] / all[channel]);
    }
    return new SparseVector(frequencies.numbers(), weights);
  }
}
