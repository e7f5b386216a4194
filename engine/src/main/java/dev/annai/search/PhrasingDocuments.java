package dev.annai.search;

import dev.annai.text.Term;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;

/**
 * The Lucene document of each phrasing: its direction, whole and as postings by channel; that of an
 * entry's question has also what stands for the whole entry.
 */
record PhrasingDocuments(
    Phrasings phrasings,
    Vocabulary vocabulary,
    Set<Channel> channels,
    List<SparseVector> directions,
    List<SparseVector> wholes,
    List<List<Term>> answers) {

  static final String DIRECTION = "direction";
  static final String WHOLE = "whole";

  Document document(int phrasing) {
    var document = new Document();
    var direction = directions.get(phrasing);
    document.add(new BinaryDocValuesField(DIRECTION, direction.encode()));
    for (var channel : channels) {
      document.add(Impacts.field(channel.label(), only(direction, channel)));
    }
    var entry = phrasings.entryOf()[phrasing];
    if (phrasings.firsts()[entry] == phrasing) {
      document.add(new BinaryDocValuesField(WHOLE, wholes.get(entry).encode()));
      if (!answers.get(entry).isEmpty()) {
        document.add(Answers.field(answers.get(entry)));
      }
    }
    return document;
  }

  private SparseVector only(SparseVector direction, Channel channel) {
    var numbers = new int[direction.numbers().length];
    var weights = new float[numbers.length];
    var size = 0;
    for (var i = 0; i < numbers.length; i++) {
      if (vocabulary.channel(direction.numbers()[i]) == channel) {
        numbers[size] = direction.numbers()[i];
        weights[size++] = direction.weights()[i];
      }
    }
    return new SparseVector(Arrays.copyOf(numbers, size), Arrays.copyOf(weights, size));
  }
}
