package dev.annai.eval.regress;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annai.eval.set.FaultyInput;
import dev.annai.eval.set.Regression;
import dev.annai.eval.set.TextFile;
import dev.annai.eval.shell.Figures;
import dev.annai.eval.shell.Json;
import dev.annai.eval.shell.TextTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An evaluation that was repeated.
 *
 * @param regression what was kept
 * @param now what was measured; empty when the data is not here
 */
record Repeated(Regression regression, Optional<Figures> now) {

  /** What became of an evaluation. */
  enum Standing {
    /** Every figure is reached. */
    PASSED,
    /** A figure is missed. */
    FAILED,
    /** The data is not here. */
    SKIPPED;

    String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Every figure that is kept must be measured. */
  static Repeated of(Path file, Regression regression, Optional<Figures> now)
      throws IOException, FaultyInput {
    var measured = now.map(figures -> figures.byKey().keySet());
    for (var key : regression.figures().keySet()) {
      if (measured.isPresent() && !measured.get().contains(key)) {
        var message = "no figure %s (expected: one of %s)".formatted(key, measured.get());
        throw TextFile.fault(file, TextFile.read(file), key, message);
      }
    }
    return new Repeated(regression, now);
  }

  Standing standing() {
    if (now.isEmpty()) {
      return Standing.SKIPPED;
    }
    var isMissed = regression.figures().keySet().stream().anyMatch(this::isMissed);
    return isMissed ? Standing.FAILED : Standing.PASSED;
  }

  private boolean isMissed(String key) {
    return regression.isMissed(key, value(key));
  }

  private double value(String key) {
    return now.map(figures -> figures.byKey().get(key)).map(Number::doubleValue).orElse(Double.NaN);
  }

  /** A row for each figure. */
  List<List<String>> rows(String name, Path sets) {
    if (now.isEmpty()) {
      return List.of(List.of(name, "", "", "", "skipped: no data in " + sets));
    }
    return regression.figures().entrySet().stream()
        .map(kept ->
            List.of(
                name,
                kept.getKey(),
                TextTable.cell(kept.getKey(), kept.getValue()),
                TextTable.cell(kept.getKey(), value(kept.getKey())),
                isMissed(kept.getKey()) ? "MISSED" : "reached"))
        .toList();
  }

  ObjectNode json() {
    var json = Json.object();
    json.put("standing", standing().key());
    if (now.isPresent()) {
      for (var kept : regression.figures().entrySet()) {
        var figure = json.putObject(kept.getKey());
        Json.put(figure, "kept", kept.getValue());
        Json.put(figure, "now", value(kept.getKey()));
        figure.put("reached", !isMissed(kept.getKey()));
      }
    }
    return json;
  }
}
