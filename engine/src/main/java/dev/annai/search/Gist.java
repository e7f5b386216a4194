package dev.annai.search;

import dev.annai.text.Term;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;

/**
 * What entries are about, beyond their words: words that stand in the same entries, in questions
 * and in answers, point the same way.
 *
 * <p>Latent semantic analysis (Deerwester et al. 1990) over the words of an entry's phrasings and
 * answer. It needs answers: the few words of questions alone say too little about each other.
 */
final class Gist {

  /** Knows nothing; every entry's likeness is 0. */
  static final Gist NONE = new Gist(Map.of(), new double[0], new float[0][], new float[0][]);

  private final Map<String, Integer> numbers;
  private final double[] rarity;
  private final float[][] words;
  private final float[][] entries;

  Gist(Map<String, Integer> numbers, double[] rarity, float[][] words, float[][] entries) {
    this.numbers = numbers;
    this.rarity = rarity;
    this.words = words;
    this.entries = entries;
  }

  void write(DataOutput out) throws IOException {
    out.writeVInt(rarity.length);
    for (var word : numbers.entrySet()) {
      out.writeString(word.getKey());
      out.writeVInt(word.getValue());
      Packed.write(out, rarity[word.getValue()]);
    }
    Packed.write(out, words);
    Packed.write(out, entries);
  }

  static Gist read(DataInput in) throws IOException {
    var rarity = new double[in.readVInt()];
    var numbers = HashMap.<String, Integer>newHashMap(rarity.length);
    for (var left = rarity.length; left > 0; left--) {
      var word = in.readString();
      var number = in.readVInt();
      numbers.put(word, number);
      rarity[number] = Packed.number(in);
    }
    return new Gist(numbers, rarity, Packed.rows(in), Packed.rows(in));
  }

  boolean isEmpty() {
    return entries.length == 0;
  }

  /** The direction of a question, of length 1; of length 0 when no entry has any of its words. */
  float[] direction(List<Term> terms) {
    var weights = new HashMap<Integer, Double>();
    for (var term : terms) {
      var number = numbers.get(term.text());
      if (number != null && term.weight() > 0) {
        weights.merge(number, term.weight(), Double::sum);
      }
    }
    var direction = new float[words.length == 0 ? 0 : words[0].length];
    weights.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(weight -> {
          var number = weight.getKey();
          var amount = Subspace.dampened(weight.getValue()) * rarity[number];
          Subspace.add(direction, (float) amount, words[number]);
        });
    Subspace.normalize(direction);
    return direction;
  }

  /** How much an entry is about what a direction is about, 0 to 1. */
  double likeness(float[] direction, int entry) {
    return Math.max(0, Subspace.dot(direction, entries[entry]));
  }
}
