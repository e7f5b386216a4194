package dev.annai.search;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.util.BytesRef;

/**
 * The Lucene document of each phrasing: its direction as postings by channel; that of an entry's
 * question has also the entry's answer.
 */
record PhrasingDocuments(
    Phrasings phrasings,
    Vocabulary vocabulary,
    Set<Channel> channels,
    List<SparseVector> directions,
    Answers answers) {

  Document document(int phrasing) {
    var document = new Document();
    for (var channel : channels) {
      document.add(field(directions.get(phrasing), channel));
    }
    var entry = phrasings.entryOf()[phrasing];
    if (phrasings.firsts()[entry] == phrasing) {
      answers.addTo(document, entry);
    }
    return document;
  }

  private Field field(SparseVector direction, Channel channel) {
    var terms = new BytesRef[direction.numbers().length];
    var weights = new float[terms.length];
    var size = 0;
    for (var i = 0; i < terms.length; i++) {
      if (vocabulary.channel(direction.numbers()[i]) == channel) {
        terms[size] = Impacts.term(direction.numbers()[i]);
        weights[size++] = direction.weights()[i];
      }
    }
    return Impacts.field(channel.label(), Arrays.copyOf(terms, size), weights);
  }
}
