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
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;

/**
 * Coordinate ascent: turns one number after the other and keeps what helps the mean of the sets of
 * a language, each set counting the same. The same sets, seed and order give the same numbers,
 * unless the watcher says that time is up.
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

    /** The language of a set is that of its first topic. */
    Language language() {
      return set.topics().getFirst().language();
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

  /** Follows the tuning, and may end it early. */
  interface Watcher {

    /** A number was turned for good. */
    void turned(Turned turned);

    /** A value was tried; called by many threads. */
    void tried();

    /** Whether no further number should be turned. */
    boolean isTimeUp();
  }

  Tuning(Defaults defaults, RankingMetric metric, List<Part> parts) {
    this.defaults = defaults;
    this.metric = metric;
    this.parts = List.copyOf(parts);
  }

  /** Tunes a language; every number is turned at most so many times. */
  SearchSettings tune(
      SearchSettings start, Language language, int rounds, long seed, Watcher watcher) {
    var settings = start;
    var figure = fitted(settings, language);
    var knobs = new ArrayList<>(Knob.ALL);
    for (var round = 0; round < rounds; round++) {
      Collections.shuffle(knobs, new Random(seed + round));
      var before = figure;
      for (var knob : knobs) {
        if (watcher.isTimeUp()) {
          return settings;
        }
        var step = best(settings, language, knob, figure, watcher);
        if (step.gain() >= LEAST) {
          settings = with(settings, language, knob.name(), step.after());
          figure = step.figure();
          watcher.turned(step);
        }
      }
      if (figure - before < LEAST) {
        break;
      }
    }
    return settings;
  }

  /** Of equal gains the first that is tried; the values are tried on all cores. */
  private Turned best(
      SearchSettings settings, Language language, Knob knob, double figure, Watcher watcher) {
    var value = knob.value(settings, language);
    var steps =
        knob.others(value).parallelStream()
            .map(other -> {
              var now = fitted(with(settings, language, knob.name(), other), language);
              watcher.tried();
              return new Turned(language, knob.name(), value, other, now, now - figure);
            })
            .toList();
    var best = new Turned(language, knob.name(), value, value, figure, 0);
    for (var step : steps) {
      best = step.gain() > best.gain() ? step : best;
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
    return parts.stream()
        .filter(part -> part.language().equals(language))
        .map(part -> figures(part.set(), part.fitted(), settings))
        .mapToDouble(figures -> Arrays.stream(figures).average().orElse(0))
        .average()
        .orElse(0);
  }

  /** The figure of every query of a language that is kept aside, set after set. */
  double[] kept(SearchSettings settings, Language language) {
    return parts.stream()
        .filter(part -> part.language().equals(language))
        .flatMapToDouble(part -> Arrays.stream(figures(part.set(), part.kept(), settings)))
        .toArray();
  }

  private double[] figures(RetrievalSet set, List<Topic> topics, SearchSettings settings) {
    try (var index = FaqIndex.build(set.entries(), defaults.lexicons(), settings)) {
      var found = topics.parallelStream().map(topic -> found(index, topic)).toList();
      var byTopic = new LinkedHashMap<String, List<Run.Scored>>();
      for (var i = 0; i < topics.size(); i++) {
        byTopic.put(topics.get(i).id(), found.get(i));
      }
      var run = new Run(byTopic);
      return topics.stream()
          .mapToDouble(topic -> metric.of(run, set.qrels(), topic.id()))
          .toArray();
    }
  }

  private static List<Run.Scored> found(FaqIndex index, Topic topic) {
    return index.rank(Utterance.of(topic.text()), topic.language(), DEPTH).hits().stream()
        .map(hit -> new Run.Scored(hit.entry(), (float) hit.score()))
        .toList();
  }
}
