package dev.annai.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/** Finds the phrasings that are worth a closer look, by the weightiest features of a query. */
final class Candidates implements AutoCloseable {

  private static final int CLAUSES = 28;

  /** Rivals need not be found so exactly in a large collection; the whole build hangs on it. */
  private static final int CLAUSES_FOR_RIVALS = 8;

  private static final int LARGE = 30_000;

  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final Vocabulary vocabulary;
  private final Set<Channel> channels;
  private final int limit;

  Candidates(DirectoryReader reader, Vocabulary vocabulary, Set<Channel> channels, int limit) {
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    this.searcher.setSimilarity(Postings.SIMILARITY);
    this.searcher.setQueryCache(null);
    this.vocabulary = vocabulary;
    this.channels = channels;
    this.limit = limit;
  }

  IndexSearcher searcher() {
    return searcher;
  }

  BinaryDocValues directions(String field) throws IOException {
    return reader.leaves().getFirst().reader().getBinaryDocValues(field);
  }

  /** The phrasings nearest to a direction, best first. */
  int[] nearest(SparseVector direction, int k) {
    try {
      var clauses = reader.maxDoc() > LARGE ? CLAUSES_FOR_RIVALS : CLAUSES;
      return Arrays.stream(search(direction, clauses, k)).mapToInt(doc -> doc.doc).toArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The phrasings worth a closer look, ascending. */
  int[] of(SparseVector direction) throws IOException {
    return Arrays.stream(search(direction, CLAUSES, limit))
        .mapToInt(doc -> doc.doc)
        .sorted()
        .toArray();
  }

  private ScoreDoc[] search(SparseVector direction, int most, int k) throws IOException {
    var clauses = new ArrayList<Impacts.Clause>();
    for (var i = 0; i < direction.numbers().length; i++) {
      if (channels.contains(vocabulary.channel(direction.numbers()[i]))) {
        clauses.add(new Impacts.Clause(direction.numbers()[i], direction.weights()[i]));
      }
    }
    clauses.sort(
        Comparator.comparingDouble((Impacts.Clause clause) -> -clause.weight())
            .thenComparingInt(Impacts.Clause::number));
    var query = new BooleanQuery.Builder();
    for (var clause : clauses.subList(0, Math.min(most, clauses.size()))) {
      var field = vocabulary.channel(clause.number()).label();
      query.add(Impacts.query(field, clause), Occur.SHOULD);
    }
    return best(searcher, query.build(), k);
  }

  /** The best documents, without counting how many there are beside them. */
  static ScoreDoc[] best(IndexSearcher searcher, Query query, int k) throws IOException {
    return searcher.search(query, new TopScoreDocCollectorManager(k, null, 1)).scoreDocs;
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
