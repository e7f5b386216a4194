package dev.annai.search;

import java.io.IOException;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/**
 * Weights as postings: a term's weight is written where Lucene expects its frequency, so that a
 * document's score is a sum of products.
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

  /** A field of terms, each with its weight. */
  static Field field(String name, BytesRef[] terms, float[] weights) {
    return new Field(name, new Weights(terms, weights), TYPE);
  }

  /** The term that stands for a feature. */
  static BytesRef term(int number) {
    return new BytesRef(
        new byte[] {
          (byte) (number >>> 24), (byte) (number >>> 16), (byte) (number >>> 8), (byte) number
        });
  }

  /** Adds to each document's sum what the term at which an enumeration stands weighs there. */
  static void add(TermsEnum term, float times, Sums sums) throws IOException {
    var step = times / STEPS;
    var postings = term.postings(null, PostingsEnum.FREQS);
    var found = new DocAndFloatFeatureBuffer();
    postings.nextDoc();
    for (; ; ) {
      postings.nextPostings(DocIdSetIterator.NO_MORE_DOCS, found);
      if (found.size == 0) {
        return;
      }
      for (var i = 0; i < found.size; i++) {
        sums.add(found.docs[i], step * found.features[i]);
      }
    }
  }

  private static final class Weights extends TokenStream {
    private final BytesRef[] terms;
    private final float[] weights;
    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
    private int next;

    Weights(BytesRef[] terms, float[] weights) {
      this.terms = terms;
      this.weights = weights;
    }

    @Override
    public boolean incrementToken() {
      if (next == terms.length) {
        return false;
      }
      clearAttributes();
      term.setBytesRef(terms[next]);
      frequency.setTermFrequency(Math.max(1, Math.round(weights[next] * STEPS)));
      next++;
      return true;
    }
  }
}
