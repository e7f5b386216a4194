package dev.annai.eval.calibrate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.annai.eval.metric.LogisticModel;
import dev.annai.eval.set.FaultyInput;
import dev.annai.eval.set.TextFile;
import dev.annai.knowledge.Defaults;
import dev.annai.search.SearchSettings;
import dev.annai.text.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A confidence map and thresholds, in the form in which a pack's {@code pack.yaml} has them: under
 * {@code search} by language {@code confidence.bias} and {@code confidence.FEATURE}, under {@code
 * risk} {@code answer} and {@code offer}.
 *
 * @param numbers language to name to value; whatever else a pack may set under {@code search} too
 * @param answer from which confidence on is answered, if that could be found
 * @param offer from which confidence on entries are offered, if that could be found
 */
public record Calibration(
    Map<Language, Map<String, Double>> numbers, OptionalDouble answer, OptionalDouble offer) {

  private static final String PREFIX = "confidence.";

  /** The numbers of fitted models. */
  static Map<Language, Map<String, Double>> numbers(Map<Language, LogisticModel> models) {
    var numbers = new TreeMap<Language, Map<String, Double>>();
    models.forEach((language, model) -> {
      var byName = new LinkedHashMap<String, Double>();
      byName.put(PREFIX + "bias", model.bias());
      model.weights().forEach((feature, weight) -> byName.put(PREFIX + feature, weight));
      numbers.put(language, byName);
    });
    return numbers;
  }

  /** The models that some numbers describe, of the languages that have one. */
  static Map<Language, LogisticModel> models(SearchSettings settings) {
    var models = new TreeMap<Language, LogisticModel>();
    settings
        .byLanguage()
        .forEach((language, numbers) -> {
          var weights = new TreeMap<String, Double>();
          numbers.forEach((name, value) -> {
            if (name.startsWith(PREFIX)) {
              weights.put(name.substring(PREFIX.length()), value);
            }
          });
          var bias = weights.remove("bias");
          if (bias != null) {
            models.put(language, new LogisticModel(bias, weights));
          }
        });
    return models;
  }

  /** Reads a file that {@code calibrate} or {@code tune} wrote. */
  public static Calibration read(Path file) throws IOException, FaultyInput {
    var text = TextFile.read(file);
    try {
      var yaml = new YAMLMapper().readTree(text);
      if (!yaml.has("search") && !yaml.has("risk")) {
        throw TextFile.fault(file, text, "", "neither \"search\" nor \"risk\" stands there");
      }
      var numbers = new TreeMap<Language, Map<String, Double>>();
      for (var language : yaml.path("search").properties()) {
        if (!Language.isWellFormed(language.getKey())) {
          var key = language.getKey();
          throw TextFile.fault(file, text, key, "\"" + key + "\" (expected: a language tag)");
        }
        numbers.put(Language.of(language.getKey()), numbers(file, text, language.getValue()));
      }
      var risk = yaml.path("risk");
      return new Calibration(numbers, number(risk.path("answer")), number(risk.path("offer")));
    } catch (JsonProcessingException e) {
      throw TextFile.fault(file, "YAML", e);
    }
  }

  private static Map<String, Double> numbers(Path file, String text, JsonNode values)
      throws FaultyInput {
    var byName = new LinkedHashMap<String, Double>();
    for (var value : values.properties()) {
      if (!value.getValue().isNumber()) {
        throw TextFile.fault(
            file, text, value.getKey(), value.getKey() + ": no number: " + value.getValue());
      }
      byName.put(value.getKey(), value.getValue().asDouble());
    }
    return byName;
  }

  private static OptionalDouble number(@Nullable JsonNode node) {
    return node == null || !node.isNumber()
        ? OptionalDouble.empty()
        : OptionalDouble.of(node.asDouble());
  }

  /** Settings with these numbers in place of their own. */
  public SearchSettings over(SearchSettings settings) {
    var merged = new LinkedHashMap<>(settings.byLanguage());
    numbers.forEach((language, byName) -> {
      var all = new LinkedHashMap<>(merged.getOrDefault(language, Map.of()));
      all.putAll(byName);
      merged.put(language, Map.copyOf(all));
    });
    return new SearchSettings(merged);
  }

  /** The same as YAML, to be kept beside a pack or copied into its {@code pack.yaml}. */
  public String yaml(String comment) {
    var out = new StringBuilder();
    comment.lines().forEach(line -> out.append("# ").append(line).append('\n'));
    if (!numbers.isEmpty()) {
      out.append("search:\n");
      numbers.forEach((language, byName) -> {
        out.append("  ").append(language).append(":\n");
        byName.forEach((name, value) -> out.append(line("    ", name, value)));
      });
    }
    if (answer.isPresent() || offer.isPresent()) {
      out.append("risk:\n");
      answer.ifPresent(value -> out.append(line("  ", "answer", value)));
      offer.ifPresent(value -> out.append(line("  ", "offer", value)));
    }
    return out.toString();
  }

  private static String line(String indent, String name, double value) {
    return String.format(Locale.ROOT, "%s%s: %.6f%n", indent, name, value);
  }

  /** The threshold to judge by: this one's, else the default. */
  public double answerOr(Defaults defaults) {
    return answer.orElse(defaults.risk().answer());
  }
}
