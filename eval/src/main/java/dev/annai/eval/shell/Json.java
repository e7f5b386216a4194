package dev.annai.eval.shell;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** Figures as JSON: whole numbers as they are, others to six places. */
public final class Json {

  private Json() {}

  /** An empty object. */
  public static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  /** An object of objects. */
  public static ObjectNode object(Map<String, ObjectNode> fields) {
    var json = object();
    fields.forEach(json::set);
    return json;
  }

  /** An object of figures. */
  public static ObjectNode object(Figures figures) {
    var json = object();
    figures.byKey().forEach((key, value) -> put(json, key, value));
    return json;
  }

  /** What is not a number, as a share of nothing, is null. */
  public static void put(ObjectNode json, String key, Number value) {
    if (value instanceof Integer whole) {
      json.put(key, whole);
    } else if (Double.isFinite(value.doubleValue())) {
      json.put(key, Math.round(value.doubleValue() * 1e6) / 1e6);
    } else {
      json.putNull(key);
    }
  }
}
