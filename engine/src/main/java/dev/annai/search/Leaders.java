package dev.annai.search;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What the foremost entries of each view reached for one question.
 *
 * @param most the most that any entry reached in each view; 0 in one that found nothing
 * @param said the entry that says most of the question together, by BM25
 * @param saidNext how much the next one says
 */
@SuppressWarnings("ArrayRecordComponent") // read at once, never compared
record Leaders(double[] most, int said, double saidNext) {

  private static final List<ToDoubleFunction<Tally.Found>> VIEWS =
      List.of(
          found -> found.best[0],
          found -> found.whole,
          found -> found.said,
          found -> found.votes,
          found -> found.answer,
          found -> found.gist);

  private static final int SAID = 2;

  /** Sums of floats in another order are no difference. */
  private static final double ALIKE = 1e-9;

  static Leaders of(List<LanguageIndex.Scored> ranked) {
    var most = new double[VIEWS.size()];
    var said = -1;
    var next = 0.0;
    for (var scored : ranked) {
      var found = scored.found();
      if (found.said > most[SAID]) {
        next = most[SAID];
        said = found.entry;
      } else {
        next = Math.max(next, found.said);
      }
      for (var view = 0; view < most.length; view++) {
        most[view] = Math.max(most[view], VIEWS.get(view).applyAsDouble(found));
      }
    }
    return new Leaders(most, said, next);
  }

  /** In what share of the views that found anything an entry comes first. */
  double agree(Tally.Found found) {
    var speaking = Arrays.stream(most).filter(value -> value > 0).count();
    var first = 0;
    for (var view = 0; view < most.length; view++) {
      if (most[view] > 0 && VIEWS.get(view).applyAsDouble(found) >= most[view] - ALIKE) {
        first++;
      }
    }
    return speaking == 0 ? 0 : (double) first / speaking;
  }

  /** How much more of the question an entry says than the best of the others. */
  double ahead(Tally.Found found) {
    return found.said - (found.entry == said ? saidNext : most[SAID]);
  }
}
