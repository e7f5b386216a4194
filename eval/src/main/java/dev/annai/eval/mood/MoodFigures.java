package dev.annai.eval.mood;

import dev.annai.eval.metric.Auroc;
import dev.annai.eval.set.MoodFile.Sample;
import dev.annai.eval.shell.Figures;
import dev.annai.eval.shell.Progress;
import dev.annai.mood.Mood;
import dev.annai.mood.MoodModel;
import dev.annai.text.Utterance;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;

/** How well moods were read. */
public final class MoodFigures {

  private MoodFigures() {}

  /** What of a mood is judged. */
  public enum Side {
    /** Whether the words complain or judge badly: what most labelled sets mean by negative. */
    DISPLEASURE,
    /** Whether a person should take over. */
    UPSET
  }

  /** A text and the mood that was read from it. */
  record Judged(Sample sample, Mood mood, Side side, double threshold) {

    double score() {
      return switch (side) {
        case DISPLEASURE -> mood.displeasure();
        case UPSET -> mood.score();
      };
    }

    boolean isUpset() {
      return score() >= threshold;
    }

    boolean isMistaken() {
      return isUpset() != sample.upset();
    }
  }

  /**
   * A word and how often it was evidence of being upset.
   *
   * @param wrong how often in a calm text that was taken for an upset one
   * @param right how often in an upset one
   */
  record Misleading(String word, int wrong, int right) {}

  /** Reads all samples, on all cores. */
  public static List<Judged> judged(
      MoodModel model, List<Sample> samples, Side side, double threshold) {
    try (var progress = Progress.of("texts", samples.size())) {
      return samples.parallelStream()
          .map(sample -> {
            var mood = model.read(Utterance.of(sample.text()), sample.language());
            return progress.counted(new Judged(sample, mood, side, threshold));
          })
          .toList();
    }
  }

  /** Precision is 0 when nothing was taken for upset; F1 is 0 when nothing upset was found. */
  public static Figures of(List<Judged> judged) {
    var found = count(judged, j -> j.isUpset() && j.sample().upset());
    var taken = count(judged, Judged::isUpset);
    var upset = count(judged, j -> j.sample().upset());
    var out = new LinkedHashMap<String, Number>();
    out.put("texts", judged.size());
    out.put("accuracy", 1 - (double) count(judged, Judged::isMistaken) / judged.size());
    out.put("precision", taken == 0 ? 0.0 : (double) found / taken);
    out.put("recall", upset == 0 ? 0.0 : (double) found / upset);
    out.put("f1", taken + upset == 0 ? 0.0 : 2.0 * found / (taken + upset));
    Auroc.of(scores(judged, true), scores(judged, false)).ifPresent(area -> out.put("auroc", area));
    return new Figures(out);
  }

  /** The words that most often made a calm text look upset, most often first. */
  static List<Misleading> misleading(List<Judged> judged) {
    var words = new TreeMap<String, int[]>();
    for (var j : judged) {
      if (j.isUpset()) {
        for (var word : new HashSet<>(j.mood().evidence())) {
          words.computeIfAbsent(word, w -> new int[2])[j.sample().upset() ? 1 : 0]++;
        }
      }
    }
    return words.entrySet().stream()
        .map(entry -> new Misleading(entry.getKey(), entry.getValue()[0], entry.getValue()[1]))
        .filter(word -> word.wrong() > 0)
        .sorted(Comparator.comparingInt(Misleading::wrong).reversed())
        .toList();
  }

  private static int count(List<Judged> judged, Predicate<Judged> which) {
    return (int) judged.stream().filter(which).count();
  }

  private static double[] scores(List<Judged> judged, boolean upset) {
    return judged.stream()
        .filter(j -> j.sample().upset() == upset)
        .mapToDouble(Judged::score)
        .toArray();
  }
}
