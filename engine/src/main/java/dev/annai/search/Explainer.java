package dev.annai.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds what a query and a phrasing share. */
final class Explainer {

  private static final int MATCHES = 12;

  /** What is less than this nobody would miss. */
  private static final double WORTH_TELLING = 0.005;

  private final Vocabulary vocabulary;

  Explainer(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** What they share, weightiest first, at most 12, without trifles. */
  List<Explanation.Match> matches(Question question, SparseVector phrasing) {
    var shared = shared(question.likePhrasings(), phrasing);
    var found = new ArrayList<Explanation.Match>();
    var features = question.features();
    for (var i = 0; i < features.size(); i++) {
      var weight = shared.remove(vocabulary.number(features.key(i)));
      if (weight != null) {
        found.add(match(features, i, question.text(), weight));
      }
    }
    return summed(found);
  }

  private static Map<Integer, Double> shared(SparseVector one, SparseVector other) {
    var shared = new HashMap<Integer, Double>();
    var at = 0;
    for (var i = 0; i < one.numbers().length; i++) {
      while (at < other.numbers().length && other.numbers()[at] < one.numbers()[i]) {
        at++;
      }
      if (at < other.numbers().length && other.numbers()[at] == one.numbers()[i]) {
        shared.put(one.numbers()[i], (double) one.weights()[i] * other.weights()[at]);
      }
    }
    return shared;
  }

  /** One match for each part of the text in a channel, whatever number of features it has. */
  private static List<Explanation.Match> summed(List<Explanation.Match> found) {
    var byText = new LinkedHashMap<List<String>, Explanation.Match>();
    for (var match : found) {
      byText.merge(
          List.of(match.channel(), match.text()),
          match,
          (one, other) ->
              new Explanation.Match(one.channel(), one.text(), one.weight() + other.weight()));
    }
    return byText.values().stream()
        .filter(match -> match.weight() >= WORTH_TELLING)
        .sorted(Comparator.comparingDouble(match -> -match.weight()))
        .limit(MATCHES)
        .toList();
  }

  private static Explanation.Match match(Features features, int i, String text, double weight) {
    var channel = features.channel(i);
    var end = Math.min(text.length(), features.end(i));
    var part =
        channel == Channel.SOUNDS ? "" : text.substring(Math.min(features.start(i), end), end);
    return new Explanation.Match(channel.label(), part, weight);
  }
}
