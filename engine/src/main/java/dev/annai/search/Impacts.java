package dev.annai.search;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.FieldInvertState;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.util.BytesRef;

/**
 * Directions as postings: a feature's weight is written where Lucene expects a term frequency, so a
 * query's score is the product of two directions, and blocks that cannot win are skipped.
 */
final class Impacts {

  private static final float STEPS = 1000;
  private static final FieldType TYPE = new FieldType();

  static {
    TYPE.setTokenized(true);
    TYPE.setOmitNorms(true);
    TYPE.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    TYPE.freeze();
  }

  private Impacts() {}

  static Field field(String name, SparseVector direction) {
    return new Field(name, new Weights(direction), TYPE);
  }

  static Query query(String name, Clause clause) {
    return new BoostQuery(new TermQuery(new Term(name, bytes(clause.number()))), clause.weight());
  }

  /** A feature of a query. */
  record Clause(int number, float weight) {}

  private static BytesRef bytes(int number) {
    return new BytesRef(
        new byte[] {
          (byte) (number >>> 24), (byte) (number >>> 16), (byte) (number >>> 8), (byte) number
        });
  }

  /** Scores a posting by its weight alone. */
  static final class WeightSimilarity extends Similarity {
    @Override
    public long computeNorm(FieldInvertState state) {
      return 1;
    }

    @Override
    public SimScorer scorer(float boost, CollectionStatistics collection, TermStatistics... terms) {
      return new SimScorer() {
        @Override
        public float score(float frequency, long norm) {
          return boost * frequency / STEPS;
        }
      };
    }
  }

  private static final class Weights extends TokenStream {
    private final SparseVector direction;
    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
    private int next;

    Weights(SparseVector direction) {
      this.direction = direction;
    }

    @Override
    public boolean incrementToken() {
      if (next == direction.numbers().length) {
        return false;
      }
      clearAttributes();
      term.setBytesRef(bytes(direction.numbers()[next]));
      frequency.setTermFrequency(Math.max(1, Math.round(direction.weights()[next] * STEPS)));
      next++;
      return true;
    }
  }
}
