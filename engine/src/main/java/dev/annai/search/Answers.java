package dev.annai.search;

import dev.annai.text.Term;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Terms;
import org.apache.lucene.util.BytesRef;

/**
 * The words of answers: what a question asks is often said there in other words than its title.
 * Each posting holds a word's frequency as BM25 counts it, from 0 to 1.
 *
 * @param terms of each entry's answer; none: no answer
 * @param meanLength how many words an answer has
 */
record Answers(List<List<Term>> terms, double meanLength) {

  private static final String FIELD = "answer";
  private static final double K1 = 1.2;
  private static final double B = 0.75;

  static Answers of(List<List<Term>> terms) {
    var counts = terms.stream().mapToLong(Answers::length).filter(length -> length > 0);
    return new Answers(terms, counts.average().orElse(1));
  }

  private static long length(List<Term> answer) {
    return answer.stream().filter(term -> term.weight() > 0).count();
  }

  void addTo(Document document, int entry) {
    var length = length(terms.get(entry));
    if (length == 0) {
      return;
    }
    var frequencies = new TreeMap<String, Double>();
    for (var term : terms.get(entry)) {
      if (term.weight() > 0) {
        frequencies.merge(term.text(), 1.0, Double::sum);
      }
    }
    var words = new BytesRef[frequencies.size()];
    var weights = new float[words.length];
    var size = 0;
    for (var frequency : frequencies.entrySet()) {
      var count = frequency.getValue();
      words[size] = new BytesRef(frequency.getKey());
      weights[size++] = (float) (count / (count + K1 * (1 - B + B * length / meanLength)));
    }
    document.add(Impacts.field(FIELD, words, weights));
  }

  /**
   * Adds to each document how much of the terms its answer says.
   *
   * @return how much there is to say
   */
  static double add(LeafReader segment, List<Term> terms, Sums sums) throws IOException {
    var answers = Terms.getTerms(segment, FIELD);
    var weights = new LinkedHashMap<String, Double>();
    for (var term : terms) {
      weights.merge(term.text(), term.weight(), Math::max);
    }
    var words = answers.iterator();
    var all = 0.0;
    for (var weight : weights.entrySet()) {
      var count = words.seekExact(new BytesRef(weight.getKey())) ? words.docFreq() : 0;
      var rarity = Math.log(1 + (answers.getDocCount() - count + 0.5) / (count + 0.5));
      var most = weight.getValue() * rarity;
      all += most;
      if (count > 0 && most > 0) {
        Impacts.add(words, (float) most, sums);
      }
    }
    return all;
  }
}
