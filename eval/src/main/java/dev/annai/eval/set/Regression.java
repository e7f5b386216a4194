package dev.annai.eval.set;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An evaluation as data, as Anserini keeps them: what is measured, and the figures that it gave.
 *
 * @param retrieval name of a retrieval set, a folder among the sets
 * @param fields what of it is indexed: {@code title}, {@code title+variants} or {@code all}
 * @param mood name of a folder among the sets that has a {@code data.tsv}
 * @param questions tables of questions, relative to the pack
 * @param pairs tables of minimal pairs, relative to the pack; figures are {@code LANGUAGE:KEY}
 * @param dialogues files of conversations, relative to the pack
 * @param expect figures that are reached, by key
 * @param atMost figures that are not exceeded, by key
 * @param tolerance how far a figure may be on the wrong side
 */
public record Regression(
    @Nullable String retrieval,
    @Nullable String fields,
    @Nullable String mood,
    @Nullable List<String> questions,
    @Nullable List<String> pairs,
    @Nullable List<String> dialogues,
    @Nullable Map<String, Double> expect,
    @JsonProperty("at-most") @Nullable Map<String, Double> atMost,
    double tolerance) {

  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  public Regression {
    expect = expect == null ? Map.of() : new LinkedHashMap<>(expect);
    atMost = atMost == null ? Map.of() : new LinkedHashMap<>(atMost);
  }

  /** Reads a file; it must name exactly one thing to measure and at least one figure. */
  public static Regression read(Path file) throws IOException, FaultyInput {
    var text = TextFile.read(file);
    try {
      var regression = YAML.readValue(text, Regression.class);
      if (regression == null || regression.kinds() != 1) {
        throw TextFile.fault(
            file,
            text,
            "",
            "exactly one of retrieval, mood, questions, pairs and dialogues must stand there");
      }
      if (regression.figures().isEmpty()) {
        throw TextFile.fault(file, text, "", "no figures under \"expect\" or \"at-most\"");
      }
      return regression;
    } catch (MismatchedInputException e) {
      var names = e.getPath().stream().map(Reference::getFieldName).filter(Objects::nonNull);
      var name = names.reduce("", (outer, inner) -> inner);
      throw TextFile.fault(file, text, name, "%s: %s".formatted(name, e.getOriginalMessage()));
    } catch (JsonProcessingException e) {
      throw TextFile.fault(file, "YAML", e);
    }
  }

  /** All figures that are looked at. */
  public Map<String, Double> figures() {
    var all = new LinkedHashMap<>(Objects.requireNonNullElse(expect, Map.of()));
    all.putAll(Objects.requireNonNullElse(atMost, Map.of()));
    return all;
  }

  /** Whether a figure is on the wrong side by more than the tolerance. */
  public boolean isMissed(String key, double value) {
    var bound = figures().getOrDefault(key, 0.0);
    var isUpper = atMost != null && atMost.containsKey(key);
    return isUpper ? value > bound + tolerance : value < bound - tolerance;
  }

  private long kinds() {
    return Stream.of(retrieval, mood, questions, pairs, dialogues).filter(Objects::nonNull).count();
  }
}
