package dev.annai.eval.calibrate;

import dev.annai.eval.metric.LogisticModel;
import dev.annai.eval.metric.Scope;
import dev.annai.eval.metric.Verdict;
import dev.annai.search.Hit;
import dev.annai.search.Ranking;
import dev.annai.text.Language;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A ranking whose truth is known, to calibrate by.
 *
 * @param source the set or file that it comes from
 * @param language in which was searched
 * @param features what the confidence is computed from
 * @param verdict on the first entry
 * @param isAmongThree whether one of the first three entries is right
 * @param isStaged asked of a set of which entries were taken away: to learn from, not to be judged
 */
record Sample(
    String source,
    Language language,
    Map<String, Double> features,
    Verdict verdict,
    boolean isAmongThree,
    boolean isStaged) {

  Sample {
    features = Map.copyOf(features);
  }

  /**
   * A sample of a ranking.
   *
   * @param isRight whether an entry, by its id, is right
   */
  static Sample of(
      String source, String topic, Ranking ranking, Predicate<String> isRight, Scope scope) {
    var hits = ranking.hits();
    var first = !hits.isEmpty() && isRight.test(hits.getFirst().entry());
    var amongThree = hits.stream().limit(3).map(Hit::entry).anyMatch(isRight);
    var verdict = new Verdict(topic, ranking.confidence(), first, scope);
    return new Sample(source, ranking.language(), ranking.features(), verdict, amongThree, false);
  }

  /** The same with the confidence that a model gives; nothing found stays nothing. */
  Sample by(LogisticModel model) {
    var confidence = features.isEmpty() ? verdict.confidence() : model.probability(features);
    var judged = new Verdict(verdict.topic(), confidence, verdict.right(), verdict.scope());
    return new Sample(source, language, features, judged, isAmongThree, isStaged);
  }

  /** The same, not to be judged. */
  Sample asStaged() {
    return new Sample(source, language, features, verdict, isAmongThree, true);
  }
}
