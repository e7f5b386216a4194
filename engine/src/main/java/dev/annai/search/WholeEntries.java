package dev.annai.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;

/**
 * Compares a question with all that an entry says: of the entries that its phrasings found, only
 * those that can still come first.
 *
 * @param missing whether what an entry does not say counts against it
 */
record WholeEntries(
    Phrasings phrasings,
    Candidates candidates,
    Said said,
    SearchNumbers numbers,
    boolean missing,
    Scratch scratch) {

  void compare(Question question, Tally tally) throws IOException {
    var likeliest = tally.likeliest(numbers.entries(phrasings));
    likeliest.sort(Comparator.comparingInt(found -> found.entry));
    wholes(question, likeliest);
    if (missing) {
      missing(question, tally, likeliest);
    }
    said(question, likeliest);
  }

  private void wholes(Question question, List<Tally.Found> likeliest) throws IOException {
    var spread = scratch.borrow();
    question.likeEntries().spread(spread);
    var wholes = candidates.directions(PhrasingDocuments.WHOLE);
    for (var found : likeliest) {
      if (wholes.advanceExact(phrasings.firsts()[found.entry])) {
        found.whole = SparseVector.dot(wholes.binaryValue(), spread);
      }
    }
    question.likeEntries().clear(spread);
    scratch.giveBack(spread);
  }

  /** What the question speaks of and the shop knows, but no phrasing of the entry has. */
  private void missing(Question question, Tally tally, List<Tally.Found> likeliest)
      throws IOException {
    var spread = scratch.borrow();
    question.subjects().spread(spread);
    var known = question.subjects().sum();
    tally.all().forEach(found -> found.missing = known);
    var wholes = candidates.directions(PhrasingDocuments.WHOLE);
    for (var found : likeliest) {
      if (wholes.advanceExact(phrasings.firsts()[found.entry])) {
        found.missing = known - SparseVector.sumOf(wholes.binaryValue(), spread);
      }
    }
    question.subjects().clear(spread);
    scratch.giveBack(spread);
  }

  private void said(Question question, List<Tally.Found> likeliest) {
    var spread = scratch.borrow();
    question.likeSaid().spread(spread);
    likeliest.forEach(found -> found.said = said.share(found.entry, spread));
    question.likeSaid().clear(spread);
    scratch.giveBack(spread);
  }
}
