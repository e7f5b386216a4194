package dev.annai.search;

import java.util.List;

/**
 * Compares a question with all that an entry says: of the entries that its phrasings found, only
 * those that can still come first.
 *
 * @param missing whether what an entry does not say counts against it
 */
record WholeEntries(
    Phrasings phrasings,
    Directions directions,
    Said said,
    SearchNumbers numbers,
    boolean missing,
    Scratch scratch) {

  void compare(Question question, Tally tally) {
    var likeliest = tally.likeliest(numbers.entries(phrasings));
    wholes(question, likeliest);
    if (missing) {
      missing(question, tally, likeliest);
    }
    said(question, likeliest);
  }

  private void wholes(Question question, List<Tally.Found> likeliest) {
    var spread = scratch.borrow();
    question.likeEntries().spread(spread);
    for (var found : likeliest) {
      found.whole = directions.entries()[found.entry].dot(spread);
    }
    question.likeEntries().clear(spread);
    scratch.giveBack(spread);
  }

  /** What the question speaks of and the shop knows, but no phrasing of the entry has. */
  private void missing(Question question, Tally tally, List<Tally.Found> likeliest) {
    var known = question.subjects().sum();
    tally.all().forEach(found -> found.missing = known);
    for (var found : likeliest) {
      found.missing = known - directions.shared(found.entry, question.subjects());
    }
  }

  private void said(Question question, List<Tally.Found> likeliest) {
    var spread = scratch.borrow();
    question.likeSaid().spread(spread);
    likeliest.forEach(found -> found.said = said.share(found.entry, spread));
    question.likeSaid().clear(spread);
    scratch.giveBack(spread);
  }
}
