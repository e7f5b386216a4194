package dev.annai.knowledge;

import dev.annai.mood.MoodModel;
import dev.annai.mood.MoodWeights;
import dev.annai.mood.MoodWeights.Weight;
import dev.annai.text.Language;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The mood weights that come with the product, for Korean, Japanese and English.
 *
 * <p>{@code defaults/mood/ko.tsv} was written by hand: a word in the {@link Alternatives} notation,
 * its weight for upset, its weight for displeased (none: 0). {@code defaults/mood/ko-fitted.tsv},
 * if there is one, holds what was fitted on data: a run of characters and its weight for
 * displeased. Lines that begin with {@code #} say where the numbers are from. The later of two
 * lines holds.
 */
public final class DefaultMood {

  /** The files, under {@code defaults/}. */
  static final List<String> FILES =
      List.of("mood/ko.tsv", "mood/ko-fitted.tsv", "mood/ja.tsv", "mood/en.tsv");

  private static final List<Language> LANGUAGES = List.of(Language.KO, Language.JA, Language.EN);

  private DefaultMood() {}

  /** Loads the model. */
  public static MoodModel load() {
    var weights = new HashMap<Language, MoodWeights>();
    LANGUAGES.forEach(language -> weights.put(language, weights(language)));
    return MoodModel.of(weights);
  }

  /** The weights of one language. */
  public static MoodWeights weights(Language language) {
    return new MoodWeights(words(lines(language.tag())), grams(lines(language.tag() + "-fitted")));
  }

  private static Map<String, Weight> words(List<String> lines) {
    var words = new HashMap<String, Weight>();
    for (var line : lines) {
      var cells = line.split("\t", -1);
      if (cells.length < 2) {
        throw new IllegalStateException(
            "mood weights: \"%s\" (expected: word TAB upset TAB displeased)".formatted(line));
      }
      var displeased = cells.length > 2 ? Double.parseDouble(cells[2]) : 0;
      var weight = new Weight(Double.parseDouble(cells[1]), displeased);
      wordings(cells[0]).forEach(word -> words.put(word, weight));
    }
    return words;
  }

  /** A mark is taken as it is. */
  private static Set<String> wordings(String cell) {
    return cell.startsWith("{") ? Set.of(cell) : Alternatives.expand(cell);
  }

  private static Map<String, Double> grams(List<String> lines) {
    var grams = new HashMap<String, Double>();
    for (var line : lines) {
      var tab = line.indexOf('\t');
      grams.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
    }
    return grams;
  }

  private static List<String> lines(String name) {
    var file = "mood/" + name + ".tsv";
    if (!FILES.contains(file)) {
      return List.of();
    }
    return new String(Defaults.resource(file), StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }
}
