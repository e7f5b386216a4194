package dev.annai.search;

import dev.annai.text.Utterance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;

/** Finds what a query and an entry's nearest phrasing share. */
final class Explainer {

  private static final int MATCHES = 20;

  private final FeatureReader reader;
  private final Vocabulary vocabulary;
  private final Space space;

  Explainer(FeatureReader reader, Vocabulary vocabulary, Space space) {
    this.reader = reader;
    this.vocabulary = vocabulary;
    this.space = space;
  }

  Explanation explain(
      String id, String phrasing, Question question, Tally.Found found, double score, double best) {
    var said = reader.read(phrasing);
    var parts = new TreeMap<String, Double>();
    parts.put("best", best);
    parts.put("whole", found.whole);
    parts.put("said", found.said);
    parts.put("votes", found.votes);
    parts.put("answer", found.answer);
    parts.put("gist", found.gist);
    return new Explanation(
        id,
        phrasing,
        score,
        parts,
        matches(question, direction(said.features())),
        question.stance().isOpposite(said.stance()),
        question.stance().asksElse(said.stance()));
  }

  private SparseVector direction(Features features) {
    var packed = new long[features.size()];
    var size = 0;
    for (var i = 0; i < features.size(); i++) {
      var number = vocabulary.number(features.key(i));
      if (number != Vocabulary.UNKNOWN) {
        packed[size++] = SparseVector.pack(number, features.weight(i));
      }
    }
    return space.direction(SparseVector.of(packed, size));
  }

  private List<Explanation.Match> matches(Question question, SparseVector phrasing) {
    var said = new HashMap<Integer, Float>();
    for (var i = 0; i < phrasing.numbers().length; i++) {
      said.put(phrasing.numbers()[i], phrasing.weights()[i]);
    }
    var weights = new HashMap<Integer, Double>();
    var asked = question.likePhrasings();
    for (var i = 0; i < asked.numbers().length; i++) {
      var weight = said.get(asked.numbers()[i]);
      if (weight != null) {
        weights.put(asked.numbers()[i], (double) weight * asked.weights()[i]);
      }
    }
    var matches = new ArrayList<Explanation.Match>();
    var features = reader.read(Utterance.of(question.text()).text()).features();
    for (var i = 0; i < features.size(); i++) {
      var weight = weights.remove(vocabulary.number(features.key(i)));
      if (weight != null) {
        matches.add(match(features, i, question.text(), weight));
      }
    }
    matches.sort(Comparator.comparingDouble(match -> -match.weight()));
    return matches.subList(0, Math.min(MATCHES, matches.size()));
  }

  private static Explanation.Match match(Features features, int i, String text, double weight) {
    var channel = features.channel(i);
    var end = Math.min(text.length(), features.end(i));
    var part =
        channel == Channel.SOUNDS ? "" : text.substring(Math.min(features.start(i), end), end);
    return new Explanation.Match(channel.label(), part, weight);
  }
}
