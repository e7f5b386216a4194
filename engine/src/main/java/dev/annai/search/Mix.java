package dev.annai.search;

/**
 * How much each view of an entry counts in its score.
 *
 * @param best its best phrasings
 * @param whole all its phrasings as one text
 * @param votes its entry model
 * @param answer its answer
 */
record Mix(double best, double whole, double votes, double answer) {

  /**
   * The mix for a collection. The more ways of asking editors wrote down, the less is left for the
   * answer to tell.
   */
  static Mix of(Phrasings phrasings, SearchNumbers numbers) {
    var each = (double) phrasings.size() / Math.max(1, phrasings.ids().size());
    var answer = numbers.answer() * Math.pow(Math.max(1, each), -numbers.fade());
    return new Mix(numbers.best(), numbers.whole(), numbers.votes(), answer);
  }

  double score(Tally.Found found, double decay) {
    return best * found.best(decay)
        + whole * found.whole
        + votes * found.votes
        + answer * found.answer;
  }
}
