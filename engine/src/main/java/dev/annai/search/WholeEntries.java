package dev.annai.search;

import java.util.function.BiConsumer;

/**
 * Compares a question with all that each entry says.
 *
 * @param lines between each entry and its rivals
 * @param count how many entries there are
 * @param missing whether what an entry does not say counts against it
 */
record WholeEntries(EntryPostings postings, Lines lines, int count, boolean missing) {

  void compare(Question question, Tally tally) {
    each(question.likeEntries(), postings::addWholes, tally, (found, sum) -> found.whole = sum);
    each(question.likeSaid(), postings::addSaids, tally, (found, sum) -> found.said = sum);
    each(question.likePhrasings(), lines::add, tally, (found, sum) -> found.line = sum);
    if (missing) {
      var known = question.subjects().sum();
      each(
          question.subjects(),
          postings::addShared,
          tally,
          (found, sum) -> found.missing = known - sum);
    }
  }

  private void each(
      SparseVector asked,
      BiConsumer<SparseVector, float[]> add,
      Tally tally,
      BiConsumer<Tally.Found, Float> tell) {
    var sums = new float[count];
    add.accept(asked, sums);
    tally.all().forEach(found -> tell.accept(found, sums[found.entry]));
  }
}
