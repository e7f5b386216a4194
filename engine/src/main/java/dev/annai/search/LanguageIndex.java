package dev.annai.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.lucene.index.BinaryDocValues;

/**
 * The entries of one language. A phrasing's number is also its document's. Safe for use by many
 * threads.
 */
final class LanguageIndex implements AutoCloseable {

  private final Phrasings phrasings;
  private final QuestionReader questions;
  private final Candidates candidates;
  private final Votes votes;
  private final SearchNumbers numbers;
  private final int vocabulary;
  private final ConcurrentLinkedQueue<float[]> scratch = new ConcurrentLinkedQueue<>();

  LanguageIndex(
      Phrasings phrasings,
      QuestionReader questions,
      Candidates candidates,
      Votes votes,
      SearchNumbers numbers,
      int vocabulary) {
    this.phrasings = phrasings;
    this.questions = questions;
    this.candidates = candidates;
    this.votes = votes;
    this.numbers = numbers;
    this.vocabulary = vocabulary;
  }

  /** An entry with its score. */
  record Scored(Tally.Found found, double score) {}

  /** All entries that were found, best first. */
  List<Scored> search(Question question) {
    try {
      var tally = new Tally();
      compare(question, tally);
      answers(question, tally);
      return tally.all().stream()
          .map(found -> new Scored(found, score(found)))
          .sorted(
              Comparator.comparingDouble((Scored scored) -> -scored.score())
                  .thenComparing(scored -> phrasings.ids().get(scored.found().entry)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Question read(String text) {
    return questions.read(text);
  }

  String id(Scored scored) {
    return phrasings.ids().get(scored.found().entry);
  }

  String nearest(Scored scored) {
    var nearest = scored.found().nearest;
    var entry = scored.found().entry;
    return phrasings.texts().get(nearest < 0 ? phrasings.firsts()[entry] : nearest);
  }

  private double score(Tally.Found found) {
    return numbers.best() * found.best(numbers.decay())
        + numbers.whole() * found.whole
        + numbers.votes() * found.votes
        + numbers.answer() * found.answer;
  }

  private void compare(Question question, Tally tally) throws IOException {
    var found = candidates.of(question.likePhrasings());
    var spread = borrow();
    question.likePhrasings().spread(spread);
    var directions = candidates.directions(IndexBuilder.DIRECTION);
    var products = new double[found.length];
    for (var i = 0; i < found.length; i++) {
      directions.advanceExact(found[i]);
      products[i] = SparseVector.dot(directions.binaryValue(), spread);
      tally.phrasing(phrasings.entryOf()[found[i]], found[i], products[i]);
    }
    for (var i = 0; i < found.length; i++) {
      votes.count(found[i], products[i], tally::vote);
    }
    question.likePhrasings().clear(spread);
    scratch.add(spread);
    wholes(question, tally);
  }

  private void wholes(Question question, Tally tally) throws IOException {
    var spread = borrow();
    question.likeEntries().spread(spread);
    BinaryDocValues wholes = candidates.directions(IndexBuilder.WHOLE);
    var all = tally.all();
    all.sort(Comparator.comparingInt(found -> found.entry));
    for (var found : all) {
      if (wholes.advanceExact(phrasings.firsts()[found.entry])) {
        found.whole = SparseVector.dot(wholes.binaryValue(), spread);
      }
    }
    question.likeEntries().clear(spread);
    scratch.add(spread);
  }

  private void answers(Question question, Tally tally) throws IOException {
    if (numbers.answer() == 0) {
      return;
    }
    var shares = Answers.search(candidates.searcher(), question.terms(), numbers.candidates());
    shares.forEach((phrasing, share) -> tally.of(phrasings.entryOf()[phrasing]).answer = share);
  }

  private float[] borrow() {
    var free = scratch.poll();
    return free == null ? new float[vocabulary] : free;
  }

  @Override
  public void close() {
    candidates.close();
  }
}
