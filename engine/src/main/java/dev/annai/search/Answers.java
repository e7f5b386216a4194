package dev.annai.search;

import dev.annai.text.Term;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/** The words of answers: what a question asks is often said there in other words than its title. */
final class Answers {

  static final String FIELD = "answer";

  private static final FieldType TYPE = new FieldType();

  static {
    TYPE.setTokenized(true);
    TYPE.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    TYPE.freeze();
  }

  private Answers() {}

  static Field field(List<Term> terms) {
    return new Field(FIELD, new Words(terms), TYPE);
  }

  /** The documents whose answers say most of the terms, by BM25 as a share of all there is. */
  static Map<Integer, Double> search(IndexSearcher searcher, List<Term> terms, int k)
      throws IOException {
    var query = new BooleanQuery.Builder();
    var weights = new HashMap<String, Double>();
    for (var term : terms) {
      weights.merge(term.text(), term.weight(), Math::max);
    }
    var all = 0.0;
    var answers = searcher.collectionStatistics(FIELD);
    if (answers == null) {
      return Map.of();
    }
    for (var weight : weights.entrySet()) {
      var term = new org.apache.lucene.index.Term(FIELD, weight.getKey());
      var count = searcher.getIndexReader().docFreq(term);
      var rarity = Math.log(1 + (answers.docCount() - count + 0.5) / (count + 0.5));
      all += weight.getValue() * rarity;
      if (count > 0 && weight.getValue() > 0) {
        query.add(
            new BoostQuery(new TermQuery(term), weight.getValue().floatValue()), Occur.SHOULD);
      }
    }
    var shares = new HashMap<Integer, Double>();
    for (ScoreDoc doc : Candidates.best(searcher, query.build(), k)) {
      shares.put(doc.doc, doc.score / all);
    }
    return shares;
  }

  private static final class Words extends TokenStream {
    private final List<Term> terms;
    private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
    private int next;

    Words(List<Term> terms) {
      this.terms = terms.stream().filter(term -> term.weight() > 0).toList();
    }

    @Override
    public boolean incrementToken() {
      if (next == terms.size()) {
        return false;
      }
      clearAttributes();
      word.append(terms.get(next++).text());
      return true;
    }
  }
}
