package dev.annai.search;

import dev.annai.text.Term;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Terms;
import org.apache.lucene.util.BytesRef;

/**
 * The words of answers: what a question asks is often said there in other words than its title.
 * Each posting holds a word's frequency as BM25 counts it, from 0 to 1.
 *
 * <p>In a field of their own stand pairs of neighbouring words: words that stand beside each other
 * in question and answer say more than the same words here and there.
 *
 * @param terms of each entry's answer; none: no answer
 * @param meanLength how many words an answer has
 * @param pairs whether pairs are kept
 */
record Answers(List<List<Term>> terms, double meanLength, boolean pairs) {

  private static final String FIELD = "answer";
  private static final String PAIRS = "answer.pairs";

  /** Words that weigh less make no pairs: they stand beside everything. */
  private static final double PAIRED = 0.4;

  /** How many characters may stand between neighbours: a particle. */
  private static final int BETWEEN = 2;

  private static final double K1 = 1.2;
  private static final double B = 0.75;

  static Answers of(List<List<Term>> terms, boolean pairs) {
    var counts = terms.stream().mapToLong(Answers::length).filter(length -> length > 0);
    return new Answers(terms, counts.average().orElse(1), pairs);
  }

  private static long length(List<Term> answer) {
    return answer.stream().filter(term -> term.weight() > 0).count();
  }

  void addTo(Document document, int entry) {
    var answer = terms.get(entry);
    if (length(answer) == 0) {
      return;
    }
    var words = answer.stream().filter(term -> term.weight() > 0).map(Term::text).toList();
    document.add(field(FIELD, words, words.size()));
    if (pairs) {
      document.add(field(PAIRS, pairs(answer), words.size()));
    }
  }

  private Field field(String name, List<String> texts, int length) {
    var frequencies = new TreeMap<String, Double>();
    texts.forEach(text -> frequencies.merge(text, 1.0, Double::sum));
    var words = new BytesRef[frequencies.size()];
    var weights = new float[words.length];
    var size = 0;
    for (var frequency : frequencies.entrySet()) {
      var count = frequency.getValue();
      words[size] = new BytesRef(frequency.getKey());
      weights[size++] = (float) (count / (count + K1 * (1 - B + B * length / meanLength)));
    }
    return Impacts.field(name, words, weights);
  }

  /** The pairs of neighbouring words of a text. */
  private static List<String> pairs(List<Term> terms) {
    var words =
        terms.stream().filter(term -> term.weight() >= PAIRED && !Phrases.isSynonym(term)).toList();
    var pairs = new ArrayList<String>();
    for (var i = 1; i < words.size(); i++) {
      var between = words.get(i).start() - words.get(i - 1).end();
      if (between >= 0 && between <= BETWEEN) {
        pairs.add(words.get(i - 1).text() + " " + words.get(i).text());
      }
    }
    return pairs;
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
      var most = weight.getValue() * rarity(answers, count);
      all += most;
      if (count > 0 && most > 0) {
        Impacts.add(words, (float) most, sums);
      }
    }
    return all;
  }

  /** Adds to each document how much of the terms' pairs its answer says. */
  static void addPairs(LeafReader segment, List<Term> terms, Sums sums) throws IOException {
    var answers = Terms.getTerms(segment, PAIRS);
    var words = answers.iterator();
    for (var pair : new LinkedHashSet<>(pairs(terms))) {
      if (words.seekExact(new BytesRef(pair))) {
        Impacts.add(words, (float) rarity(answers, words.docFreq()), sums);
      }
    }
  }

  private static double rarity(Terms answers, int count) throws IOException {
    return Math.log(1 + (answers.getDocCount() - count + 0.5) / (count + 0.5));
  }

  /** Whether some answer of a segment has a word. */
  static boolean has(LeafReader segment, String word) throws IOException {
    return Terms.getTerms(segment, FIELD).iterator().seekExact(new BytesRef(word));
  }
}
