package dev.annai.eval.calibrate;

import dev.annai.eval.metric.LogisticModel;
import dev.annai.eval.metric.LogisticModel.Example;
import dev.annai.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Fits the confidence map of each language: a logistic model of the ranking's features, in which
 * every source counts the same however large it is.
 */
final class ConfidenceFit {

  private static final int FOLDS = 5;

  private ConfidenceFit() {}

  /** The model of each language that has features and both right and wrong samples. */
  static Map<Language, LogisticModel> models(List<Sample> samples) {
    var models = new TreeMap<Language, LogisticModel>();
    var byLanguage = samples.stream().collect(Collectors.groupingBy(Sample::language));
    byLanguage.forEach((language, some) -> {
      var usable = some.stream().filter(s -> !s.features().isEmpty()).toList();
      if (usable.stream().map(s -> s.verdict().right()).distinct().count() == 2) {
        models.put(language, LogisticModel.fit(examples(usable)));
      }
    });
    return models;
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

  /**
   * What a source's confidences would be if they were fitted without it: on the other sources of
   * its language; where there is none, on the other four fifths of itself.
   */
  static List<Sample> heldOut(List<Sample> samples, String source) {
    var own = samples.stream().filter(s -> s.source().equals(source)).toList();
    var languages = own.stream().map(Sample::language).collect(Collectors.toSet());
    var others =
        samples.stream()
            .filter(s -> !s.source().equals(source) && languages.contains(s.language()))
            .toList();
    if (!others.isEmpty()) {
      return applied(models(others), own);
    }
    var out = new ArrayList<Sample>();
    for (var fold = 0; fold < FOLDS; fold++) {
      var left = fold;
      Predicate<Integer> isLeft = i -> i % FOLDS == left;
      out.addAll(applied(models(part(own, isLeft.negate())), part(own, isLeft)));
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

  private static List<Example> examples(List<Sample> samples) {
    var sizes =
        samples.stream().collect(Collectors.groupingBy(Sample::source, Collectors.counting()));
    Function<Sample, Double> weight = s -> 1.0 / sizes.getOrDefault(s.source(), 1L);
    return samples.stream()
        .map(s -> new Example(s.features(), s.verdict().right(), weight.apply(s)))
        .toList();
  }
}
