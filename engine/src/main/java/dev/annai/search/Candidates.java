package dev.annai.search;

import dev.annai.text.Term;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Terms;
import org.apache.lucene.util.LongHeap;

/**
 * Finds the phrasings that are worth a closer look, by the weightiest features of a query.
 *
 * <p>Their weights are summed posting by posting: so many documents are wanted that to skip those
 * that cannot win would cost more than it saves.
 */
final class Candidates implements AutoCloseable {

  private static final int CLAUSES = 28;

  /** Rivals need not be found so exactly in a large collection; the whole build hangs on it. */
  private static final int CLAUSES_FOR_RIVALS = 8;

  /** More phrasings than this are a large collection. */
  static final int LARGE = 30_000;

  private final DirectoryReader reader;
  private final Vocabulary vocabulary;
  private final Set<Channel> channels;
  private final int limit;
  private final ConcurrentLinkedQueue<Sums> free = new ConcurrentLinkedQueue<>();

  Candidates(DirectoryReader reader, Vocabulary vocabulary, Set<Channel> channels, int limit) {
    this.reader = reader;
    this.vocabulary = vocabulary;
    this.channels = channels;
    this.limit = limit;
  }

  /** The phrasings nearest to a direction, best first. */
  int[] nearest(SparseVector direction, int k) {
    try {
      var clauses = reader.maxDoc() > LARGE ? CLAUSES_FOR_RIVALS : CLAUSES;
      var best = best(weightiest(direction, clauses), k);
      var nearest = new int[best.size()];
      for (var i = nearest.length - 1; i >= 0; i--) {
        nearest[i] = Sums.document(best.pop());
      }
      return nearest;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The phrasings worth a closer look, ascending. */
  int[] of(SparseVector direction) throws IOException {
    var best = best(weightiest(direction, CLAUSES), limit);
    var found = new int[best.size()];
    for (var i = 0; i < found.length; i++) {
      found[i] = Sums.document(best.get(i + 1));
    }
    Arrays.sort(found);
    return found;
  }

  /** A feature of a query. */
  private record Clause(int number, float weight) {}

  private List<Clause> weightiest(SparseVector direction, int most) {
    var clauses = new ArrayList<Clause>();
    for (var i = 0; i < direction.numbers().length; i++) {
      if (channels.contains(vocabulary.channel(direction.numbers()[i]))) {
        clauses.add(new Clause(direction.numbers()[i], direction.weights()[i]));
      }
    }
    clauses.sort(
        Comparator.comparingDouble((Clause clause) -> -clause.weight())
            .thenComparingInt(Clause::number));
    return clauses.subList(0, Math.min(most, clauses.size()));
  }

  private LongHeap best(List<Clause> clauses, int k) throws IOException {
    var sums = borrow();
    for (var clause : clauses) {
      var channel = vocabulary.channel(clause.number());
      var terms = Terms.getTerms(segment(), channel.label()).iterator();
      if (terms.seekExact(Impacts.term(clause.number()))) {
        Impacts.add(terms, clause.weight(), sums);
      }
    }
    var best = sums.best(k);
    free.add(sums);
    return best;
  }

  /**
   * Tells of the k phrasings whose entries' answers say most of the terms, what share it is.
   *
   * @return how much there is to say
   */
  double answers(List<Term> terms, int k, Counter counter) throws IOException {
    var sums = borrow();
    var all = Answers.add(segment(), terms, sums);
    tell(sums, k, all, counter);
    return all;
  }

  /**
   * Tells of the k phrasings whose entries' answers say most of the pairs of neighbouring terms,
   * how much they say.
   *
   * @param all how much the terms themselves have to say
   */
  void pairs(List<Term> terms, int k, double all, Counter counter) throws IOException {
    var sums = borrow();
    Answers.addPairs(segment(), terms, sums);
    tell(sums, k, all, counter);
  }

  private void tell(Sums sums, int k, double all, Counter counter) {
    var best = sums.best(k);
    free.add(sums);
    for (var i = 1; i <= best.size(); i++) {
      counter.count(Sums.document(best.get(i)), Sums.sum(best.get(i)) / all);
    }
  }

  /** Whether some answer has a word. */
  boolean isInAnswers(String word) {
    try {
      return Answers.has(segment(), word);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes the share of a phrasing's answer. */
  interface Counter {
    void count(int phrasing, double share);
  }

  private Sums borrow() {
    var borrowed = free.poll();
    return borrowed == null ? new Sums(reader.maxDoc()) : borrowed;
  }

  private LeafReader segment() {
    return reader.leaves().getFirst().reader();
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
