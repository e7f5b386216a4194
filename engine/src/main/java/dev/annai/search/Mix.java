package dev.annai.search;

import java.util.List;
import java.util.stream.Stream;

/**
 * How much each view of an entry counts in its score.
 *
 * <p>An entry with many phrasings has most words in which it is asked for; a word of the question
 * that it lacks and another entry has is then a sign. One with a single phrasing lacks any word.
 *
 * @param best its best phrasings
 * @param whole all its phrasings as one text
 * @param said what all its phrasings say together
 * @param votes its entry model
 * @param line on which side of the line between it and its rivals a question is
 * @param answer its answer
 * @param pairs pairs of neighbouring words in its answer
 * @param gist what it is about
 * @param missing what is lost when it has none of the question's words
 */
record Mix(
    double best,
    double whole,
    double said,
    double votes,
    double line,
    double answer,
    double pairs,
    double gist,
    double missing) {

  /**
   * The mix for a collection. The more ways of asking editors wrote down, the less is left for the
   * answer and the gist to tell.
   */
  static Mix of(Phrasings phrasings, SearchNumbers numbers) {
    var each = (double) phrasings.size() / Math.max(1, phrasings.ids().size());
    var faded = Math.pow(Math.max(1, each), -numbers.fade());
    var many = 1 - 1 / Math.max(1, each);
    return new Mix(
        numbers.best(),
        numbers.whole(),
        numbers.said(),
        numbers.votes(),
        numbers.line() * many,
        numbers.answer() * faded,
        numbers.pairs() * faded,
        numbers.gist() * faded,
        numbers.missing() * many);
  }

  double score(Tally.Found found, double decay) {
    return like(found, decay) * (1 - missing * found.missing) + line * found.line;
  }

  private double like(Tally.Found found, double decay) {
    return best * found.best(decay)
        + whole * found.whole
        + said * found.said
        + votes * found.votes
        + answer * found.answer
        + pairs * found.pairs
        + gist * found.gist;
  }

  /** What the score is made of; views that add nothing are left out. */
  List<Explanation.Part> parts(Tally.Found found, double decay) {
    var lost = missing * like(found, decay);
    return Stream.of(
            part("best", found.best(decay), best),
            part("whole", found.whole, whole),
            part("said", found.said, said),
            part("votes", found.votes, votes),
            part("line", found.line, line),
            part("answer", found.answer, answer),
            part("pairs", found.pairs, pairs),
            part("gist", found.gist, gist),
            part("missing", found.missing, -lost))
        .filter(part -> part.adds() != 0)
        .toList();
  }

  private static Explanation.Part part(String name, double value, double weight) {
    return new Explanation.Part(name, value, weight, value * weight);
  }
}
