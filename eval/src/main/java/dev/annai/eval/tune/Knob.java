package dev.annai.eval.tune;

import dev.annai.search.SearchSettings;
import dev.annai.text.Language;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A number of the search that may be turned.
 *
 * @param name as in the section {@code search} of a {@code pack.yaml}
 * @param usual where it stands when nothing sets it
 * @param most beyond which it makes no sense
 */
record Knob(String name, double usual, double most) {

  /** What is tried: a little and a lot less, a little and a lot more. */
  private static final List<Double> FACTORS = List.of(0.5, 0.8, 1.25, 2.0);

  /** What a number that stands at nothing is tried at. */
  private static final double FIRST = 0.1;

  private static final double ANY = 10;

  /** All numbers that say what counts how much; those of the confidence are not among them. */
  static final List<Knob> ALL =
      List.of(
          new Knob("channel.words", 2, ANY),
          new Knob("channel.letters", 1, ANY),
          new Knob("channel.grams", 0.6, ANY),
          new Knob("channel.sounds", 0, ANY),
          new Knob("rarity", 0.9, 2),
          new Knob("scaffolding", 0.3, 1),
          new Knob("decay", 0.7, 1),
          new Knob("ridge", 0.3, ANY),
          new Knob("best", 0.2, ANY),
          new Knob("whole", 0.3, ANY),
          new Knob("votes", 1, ANY),
          new Knob("line", 0.1, ANY),
          new Knob("answer", 0.1, ANY),
          new Knob("fade", 0.33, 2),
          new Knob("said", 0.6, ANY),
          new Knob("said.grams", 0.35, 1),
          new Knob("pairs", 0, ANY),
          new Knob("gist", 0.45, ANY),
          new Knob("opposite", 0.8, 1),
          new Knob("elsewise", 0.95, 1));

  double value(SearchSettings settings, Language language) {
    return settings.value(language, name, usual);
  }

  /** The values to try instead of one, in the order in which they are tried. */
  Set<Double> others(double value) {
    var others = new LinkedHashSet<Double>();
    for (var factor : FACTORS) {
      var other = value == 0 ? FIRST * factor : value * factor;
      others.add(Math.min(most, Math.round(other * 1000) / 1000.0));
    }
    others.remove(value);
    return others;
  }

  /** How many values a round tries. */
  static int values(SearchSettings settings, Language language) {
    return ALL.stream().mapToInt(k -> k.others(k.value(settings, language)).size()).sum();
  }

  /** What is not as it was, by name. */
  static Map<String, Double> changed(
      SearchSettings before, SearchSettings after, Language language) {
    var changed = new LinkedHashMap<String, Double>();
    for (var knob : ALL) {
      var value = knob.value(after, language);
      if (value != knob.value(before, language)) {
        changed.put(knob.name(), value);
      }
    }
    return changed;
  }
}
