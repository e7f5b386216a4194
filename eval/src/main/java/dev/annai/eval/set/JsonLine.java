package dev.annai.eval.set;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One JSON object of a file that has one a line. */
record JsonLine(Line line, JsonNode object) {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  static List<JsonLine> read(Path file, Faults faults) throws IOException {
    var out = new ArrayList<JsonLine>();
    for (var line : Line.read(file, "a JSON object on each line", faults)) {
      try {
        var object = JSON.readTree(line.text());
        if (object.isObject()) {
          out.add(new JsonLine(line, object));
        } else {
          faults.add(line.fault(1, "no JSON object"));
        }
      } catch (JsonProcessingException e) {
        var column = Math.max(1, e.getLocation().getColumnNr());
        faults.add(line.fault(column, "no JSON: " + e.getOriginalMessage()));
      }
    }
    return out;
  }

  /** A text that must be there and say something; a fault otherwise. */
  String required(String field, Faults faults) {
    var text = text(field, faults);
    if (text.isBlank() && object.path(field).isTextual()) {
      faults.add(fault(field, field + ": nothing stands there"));
    }
    return text;
  }

  /** A text that must be there, perhaps empty; a fault and empty otherwise. */
  String text(String field, Faults faults) {
    var value = object.path(field);
    if (value.isTextual()) {
      return value.textValue();
    }
    faults.add(fault(field, "no text under \"%s\"".formatted(field)));
    return "";
  }

  /** A fault at a field, or at the line's beginning when it has no such field. */
  Fault fault(String field, String message) {
    return faultAt("\"" + field + "\"", message);
  }

  /** A fault where a text first stands, or at the line's beginning when it does not. */
  Fault faultAt(String text, String message) {
    return line.fault(Math.max(line.text().indexOf(text), 0) + 1, message);
  }
}
