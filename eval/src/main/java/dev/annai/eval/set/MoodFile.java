package dev.annai.eval.set;

import dev.annai.text.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Reads texts with their moods: id, lang, label, text, separated by tabs. */
public final class MoodFile {

  private static final List<String> COLUMNS = List.of("id", "lang", "label", "text");

  private MoodFile() {}

  /**
   * A text and whether whoever wrote it is upset.
   *
   * @param id unique in its file
   */
  public record Sample(String id, Language language, boolean upset, String text) {}

  /** Reads a file; a label is 1 for upset and 0 for calm. */
  public static List<Sample> read(Path file) throws IOException, FaultyInput {
    var faults = new Faults();
    var samples = new ArrayList<Sample>();
    var ids = new HashSet<String>();
    for (var row : Tsv.read(file, COLUMNS, faults).rows()) {
      var label = row.cell("label");
      if (!label.equals("0") && !label.equals("1")) {
        faults.add(row.fault("label", "\"%s\" (expected: 0, calm, or 1, upset)".formatted(label)));
      }
      if (!ids.add(row.required("id", faults))) {
        faults.add(row.fault("id", "id: \"%s\" stands twice".formatted(row.cell("id"))));
      }
      var language = row.language("lang", faults);
      samples.add(
          new Sample(row.cell("id"), language, label.equals("1"), row.required("text", faults)));
    }
    faults.throwIfAny();
    return List.copyOf(samples);
  }
}
