package dev.annai.eval.tune;

import dev.annai.eval.calibrate.Calibration;
import dev.annai.eval.metric.RankingMetric;
import dev.annai.eval.metric.Run;
import dev.annai.eval.set.RetrievalSet;
import dev.annai.eval.set.Topic;
import dev.annai.knowledge.Defaults;
import dev.annai.search.FaqIndex;
import dev.annai.search.SearchSettings;
import dev.annai.text.Language;
import dev.annai.text.Utterance;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.Consumer;

/**
 * Coordinate ascent: turns one number after the other and keeps what helps the mean of the sets of
 * a language, each set counting the same. The same sets, seed and order give the same numbers.
 */
final class Tuning {

  private static final int DEPTH = 100;

  /** A gain so small is one query of a thousand. */
  private static final double LEAST = 0.0005;

  private final Defaults defaults;
  private final RankingMetric metric;
  private final List<Part> parts;

  /**
   * A set with some of its topics to fit on and others to see by what the fit is worth.
   *
   * @param fitted topics that are looked at
   * @param kept topics that are kept aside
   */
  record Part(RetrievalSet set, List<Topic> fitted, List<Topic> kept) {

    /** Draws at most so many topics for each side. */
    static Part of(RetrievalSet set, int most, long seed) {
      var topics = new ArrayList<>(set.topics());
      topics.removeIf(topic -> !set.qrels().topics().contains(topic.id()));
      Collections.shuffle(topics, new Random(seed));
      var half = Math.min(most, topics.size() / 2);
      return new Part(
          set,
          List.copyOf(topics.subList(0, half)),
          List.copyOf(topics.subList(half, Math.min(topics.size(), 2 * half))));
    }
  }

  /**
   * A number that was turned.
   *
   * @param before what it was
   * @param after what it is now
   * @param figure the mean of the sets with it
   * @param gain how much higher than before
   */
  record Turned(
      Language language, String name, double before, double after, double figure, double gain) {}

  Tuning(Defaults defaults, RankingMetric metric, List<Part> parts) {
    this.defaults = defaults;
    this.metric = metric;
    this.parts = List.copyOf(parts);
  }

  /** Tunes a language; every step that is kept is told at once. */
  SearchSettings tune(
      SearchSettings start, Language language, int rounds, long seed, Consumer<Turned> listener) {
    var settings = start;
    var figure = fitted(settings, language);
    var knobs = new ArrayList<>(Knob.ALL);
    for (var round = 0; round < rounds; round++) {
      Collections.shuffle(knobs, new Random(seed + round));
      var before = figure;
      for (var knob : knobs) {
        var step = best(settings, language, knob, figure);
        if (step.gain() >= LEAST) {
          settings = with(settings, language, knob.name(), step.after());
          figure = step.figure();
          listener.accept(step);
        }
      }
      if (figure - before < LEAST) {
        break;
      }
    }
    return settings;
  }

  private Turned best(SearchSettings settings, Language language, Knob knob, double figure) {
    var value = knob.value(settings, language);
    var best = new Turned(language, knob.name(), value, value, figure, 0);
    for (var other : knob.others(value)) {
      var now = fitted(with(settings, language, knob.name(), other), language);
      if (now > best.figure()) {
        best = new Turned(language, knob.name(), value, other, now, now - figure);
      }
    }
    return best;
  }

  private static SearchSettings with(
      SearchSettings settings, Language language, String name, double value) {
    var one = Map.of(language, Map.of(name, value));
    return new Calibration(one, OptionalDouble.empty(), OptionalDouble.empty()).over(settings);
  }

  /** The mean of the sets of a language, on what is looked at. */
  double fitted(SearchSettings settings, Language language) {
    return mean(settings, language, false);
  }

  /** The mean of the sets of a language, on what is kept aside. */
  double kept(SearchSettings settings, Language language) {
    return mean(settings, language, true);
  }

  private double mean(SearchSettings settings, Language language, boolean kept) {
    return parts.stream()
        .filter(part -> language(part).equals(language))
        .mapToDouble(part -> figure(part.set(), kept ? part.kept() : part.fitted(), settings))
        .average()
        .orElse(0);
  }

  /** The language of a set is that of its first topic. */
  static Language language(Part part) {
    return part.set().topics().getFirst().language();
  }

  private double figure(RetrievalSet set, List<Topic> topics, SearchSettings settings) {
    try (var index = FaqIndex.build(set.entries(), defaults.lexicons(), settings)) {
      var found = new HashMap<String, List<Run.Scored>>();
      var hits =
          topics.parallelStream()
              .map(t -> index.rank(Utterance.of(t.text()), t.language(), DEPTH).hits())
              .toList();
      for (var i = 0; i < topics.size(); i++) {
        found.put(
            topics.get(i).id(),
            hits.get(i).stream()
                .map(hit -> new Run.Scored(hit.entry(), (float) hit.score()))
                .toList());
      }
      var run = new Run(new LinkedHashMap<>(found));
      return topics.stream()
          .mapToDouble(topic -> metric.of(run, set.qrels(), topic.id()))
          .average()
          .orElse(0);
    }
  }
}
