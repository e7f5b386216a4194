package dev.annai.eval.calibrate;

import dev.annai.eval.metric.LogisticModel;
import dev.annai.eval.metric.LogisticModel.Example;
import dev.annai.eval.metric.LogisticModel.Pull;
import dev.annai.text.Language;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Fits the confidence map of each language: a logistic model of the ranking's features, in which
 * every source counts the same however large it is.
 *
 * <p>A handful of sets says little about the next one. So all languages share one model, and each
 * departs from it only as far as its sets insist; and no weight may say the opposite of what its
 * feature means. Whether a question has an entry carries over from one pack to another; which of
 * its entries are easily taken for each other does not. So the model of all packs learns first of
 * all to tell questions with an entry from those without.
 */
final class ConfidenceFit {

  private static final int FOLDS = 5;

  /**
   * What a weight may not contradict; 0 may say either. Features that are not here do not carry
   * over.
   */
  private static final Map<String, Integer> SIDES =
      Map.ofEntries(
          Map.entry("nearest", 1),
          Map.entry("whole", 1),
          Map.entry("votes", 1),
          Map.entry("lead", 1),
          Map.entry("answer", 1),
          Map.entry("said", 1),
          Map.entry("told", 1),
          Map.entry("known", 1),
          Map.entry("familiar", 1),
          Map.entry("grams", 1),
          Map.entry("length", 0),
          Map.entry("missing", -1),
          Map.entry("unsaid", -1),
          Map.entry("unanswered", -1),
          Map.entry("opposite", -1),
          Map.entry("else", -1));

  /** What a weight that is fitted for one pack alone may not contradict: it need not carry over. */
  private static final Map<String, Integer> PACK_SIDES = packSides();

  /** Held out by source: at 0.03 the evidence does not come into its own. */
  private static final double SHARED = 0.003;

  /** Held out by source, 22 sets: .3 and 10 are the same to two digits. */
  private static final double OWN = 1;

  /** What a right first entry counts against whether there is one. */
  private static final double RIGHT = 0.3;

  /** A pack's own questions are what it will be asked: they insist more. */
  private static final double PACK = 0.005;

  private static final double PACK_OWN = 0.1;

  private static final LogisticModel NOTHING = new LogisticModel(0, new TreeMap<>());

  private ConfidenceFit() {}

  /** The model of each language that has features and both right and wrong samples. */
  static Map<Language, LogisticModel> models(List<Sample> samples) {
    var usable = samples.stream().filter(s -> !s.features().isEmpty()).toList();
    if (!isInstructive(usable)) {
      return Map.of();
    }
    var shared = LogisticModel.fit(carried(usable), new Pull(NOTHING, SHARED, 0, SIDES));
    return models(usable, new Pull(shared, OWN, OWN, SIDES), ConfidenceFit::carried);
  }

  /** The models of a pack's own questions, drawn to those in force. */
  static Map<Language, LogisticModel> models(
      List<Sample> samples, Map<Language, LogisticModel> inForce) {
    var usable = samples.stream().filter(s -> !s.features().isEmpty()).toList();
    if (!isInstructive(usable)) {
      return Map.of();
    }
    var pull = new Pull(mean(inForce.values()), PACK, 0, PACK_SIDES);
    var shared = LogisticModel.fit(own(usable), pull);
    return models(usable, new Pull(shared, PACK_OWN, PACK_OWN, PACK_SIDES), ConfidenceFit::own);
  }

  private static LogisticModel mean(Collection<LogisticModel> models) {
    var weights = new TreeMap<String, Double>();
    var bias = 0.0;
    for (var model : models) {
      bias += model.bias() / models.size();
      model
          .weights()
          .forEach((name, weight) -> weights.merge(name, weight / models.size(), Double::sum));
    }
    return new LogisticModel(bias, weights);
  }

  private static Map<Language, LogisticModel> models(
      List<Sample> usable, Pull pull, Function<List<Sample>, List<Example>> examples) {
    var models = new TreeMap<Language, LogisticModel>();
    var byLanguage = usable.stream().collect(Collectors.groupingBy(Sample::language));
    byLanguage.forEach((language, some) -> {
      if (isInstructive(some)) {
        models.put(language, LogisticModel.fit(examples.apply(some), pull));
      }
    });
    return models;
  }

  private static boolean isInstructive(List<Sample> samples) {
    return samples.stream().map(s -> s.verdict().right()).distinct().count() == 2;
  }

  /** The samples with the confidences of their languages' models. */
  static List<Sample> applied(Map<Language, LogisticModel> models, List<Sample> samples) {
    return samples.stream()
        .map(sample -> {
          var model = models.get(sample.language());
          return model == null ? sample : sample.by(model);
        })
        .toList();
  }

  /** What a source's confidences would be if they were fitted on all other sources. */
  static List<Sample> heldOut(List<Sample> samples, String source) {
    var own = samples.stream().filter(s -> s.source().equals(source) && !s.isStaged()).toList();
    var others = samples.stream().filter(s -> !s.source().equals(source)).toList();
    return applied(models(others), own);
  }

  /** What each fifth's confidences would be if they were fitted on the other four. */
  static List<Sample> crossed(List<Sample> own, Map<Language, LogisticModel> inForce) {
    var out = new ArrayList<Sample>();
    for (var fold = 0; fold < FOLDS; fold++) {
      var left = fold;
      Predicate<Integer> isLeft = i -> i % FOLDS == left;
      out.addAll(applied(models(part(own, isLeft.negate()), inForce), part(own, isLeft)));
    }
    return out;
  }

  private static List<Sample> part(List<Sample> samples, Predicate<Integer> which) {
    var out = new ArrayList<Sample>();
    for (var i = 0; i < samples.size(); i++) {
      if (which.test(i)) {
        out.add(samples.get(i));
      }
    }
    return out;
  }

  /** What carries over: which questions have an entry and, counting less, which found theirs. */
  private static List<Example> carried(List<Sample> samples) {
    var out = new ArrayList<Example>();
    bySource(samples)
        .forEach(source -> {
          var in = source.stream().filter(s -> !s.verdict().scope().isOut()).toList();
          if (in.size() < source.size()) {
            source.forEach(
                s -> out.add(example(s, SIDES, !s.verdict().scope().isOut(), 1.0 / source.size())));
          }
          if (!source.getFirst().isStaged()) {
            in.forEach(s -> out.add(example(s, SIDES, s.verdict().right(), RIGHT / in.size())));
          }
        });
    return out;
  }

  /** What is right in one pack. */
  private static List<Example> own(List<Sample> samples) {
    var out = new ArrayList<Example>();
    bySource(samples)
        .forEach(source ->
            source.forEach(
                s -> out.add(example(s, PACK_SIDES, s.verdict().right(), 1.0 / source.size()))));
    return out;
  }

  /** What was staged of a source stands by itself. */
  private static Collection<List<Sample>> bySource(List<Sample> samples) {
    return samples.stream()
        .collect(
            Collectors.groupingBy(
                s -> s.source() + s.isStaged(), LinkedHashMap::new, Collectors.toList()))
        .values();
  }

  private static Example example(
      Sample sample, Map<String, Integer> sides, boolean isTrue, double weight) {
    var features = new TreeMap<>(sample.features());
    features.keySet().retainAll(sides.keySet());
    return new Example(features, isTrue, weight);
  }

  private static Map<String, Integer> packSides() {
    var sides = new TreeMap<>(SIDES);
    sides.put("margin", 1);
    sides.put("agree", 1);
    sides.put("ahead", 1);
    sides.put("sounds", 1);
    return sides;
  }
}
