package dev.annai.eval.compare;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.annai.eval.set.FaultyInput;
import dev.annai.eval.set.TextFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.Set;

/**
 * What became of every query of a set, as the JSON files of the other commands keep it.
 *
 * @param rows by the query's id, in the order of the file
 */
public record PerQuery(SequencedMap<String, Row> rows) {

  /** How sure the product was is neither better nor worse. */
  private static final Set<String> NO_FIGURES = Set.of("confidence", "score", "turns");

  public PerQuery {
    rows = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(rows));
  }

  /**
   * One query.
   *
   * @param text what was asked; empty when the file does not say
   * @param came what came of it; empty when the file does not say
   * @param figures by key, higher is better
   */
  record Row(String text, String came, SequencedMap<String, Double> figures) {

    boolean isRight() {
      return figures.getOrDefault("right", 0.0) > 0;
    }
  }

  /** The sets of a JSON file, by name. */
  public static SequencedMap<String, PerQuery> read(Path file) throws IOException, FaultyInput {
    var text = TextFile.read(file);
    try {
      var sets = of(new JsonMapper().readTree(text), "all");
      if (sets.isEmpty()) {
        throw TextFile.fault(
            file, text, "", "no \"per_query\" (expected: what --json of another command wrote)");
      }
      return sets;
    } catch (JsonProcessingException e) {
      throw TextFile.fault(file, "JSON", e);
    }
  }

  /** The sets of a JSON object: it may be one, or have many inside. */
  public static SequencedMap<String, PerQuery> of(JsonNode json, String name) {
    var sets = new LinkedHashMap<String, PerQuery>();
    if (json.has("per_query")) {
      var rows = new LinkedHashMap<String, Row>();
      json.get("per_query").properties().forEach(q -> rows.put(q.getKey(), row(q.getValue())));
      sets.put(json.path("set").asText(name), new PerQuery(rows));
      return sets;
    }
    json.properties().forEach(inner -> sets.putAll(of(inner.getValue(), inner.getKey())));
    return sets;
  }

  private static Row row(JsonNode json) {
    var figures = new LinkedHashMap<String, Double>();
    for (var field : json.properties()) {
      var value = field.getValue();
      if (!NO_FIGURES.contains(field.getKey()) && (value.isNumber() || value.isBoolean())) {
        figures.put(
            field.getKey(), value.isBoolean() ? (value.asBoolean() ? 1 : 0) : value.asDouble());
      }
    }
    return new Row(json.path("text").asText(""), json.path("came").asText(""), figures);
  }
}
