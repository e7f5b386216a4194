package dev.annai.eval.set;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads labelled questions: id, lang, kind, text, expect, separated by tabs. */
public final class QuestionFile {

  private static final List<String> COLUMNS = List.of("id", "lang", "kind", "text", "expect");
  private static final String BLIND = "blind-";

  private QuestionFile() {}

  /**
   * Reads files as one.
   *
   * @param entries ids of the entries that may be expected
   */
  public static List<Question> read(List<Path> files, Set<String> entries)
      throws IOException, FaultyInput {
    var faults = new Faults();
    var questions = new ArrayList<Question>();
    var ids = new HashSet<String>();
    for (var file : files) {
      for (var row : Tsv.read(file, COLUMNS, faults).rows()) {
        if (!ids.add(row.required("id", faults))) {
          faults.add(row.fault("id", "id: \"%s\" stands twice".formatted(row.cell("id"))));
        }
        questions.add(question(row, entries, faults));
      }
    }
    faults.throwIfAny();
    return List.copyOf(questions);
  }

  /** Whether a file has the columns of questions, whatever else is wrong with it. */
  public static boolean isQuestions(Path file) {
    try {
      var text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      var header = TextFile.lines(text.startsWith("\uFEFF") ? text.substring(1) : text).getFirst();
      return List.of(header.split("\t", -1)).containsAll(COLUMNS);
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Whether a table is kept aside, by its name: {@code blind-…}. Such questions measure what was
   * written and fitted without them; once they are looked at they are worth no more than the rest.
   */
  public static boolean isBlind(Path file) {
    return String.valueOf(file.getFileName()).startsWith(BLIND);
  }

  /** The tables of questions that a pack has, by name; without those that are kept aside. */
  public static List<Path> inPack(Path pack) throws IOException {
    try (var files = Files.list(pack.resolve("questions"))) {
      return files
          .filter(file -> !isBlind(file))
          .filter(QuestionFile::isQuestions)
          .sorted()
          .toList();
    }
  }

  private static Question question(Tsv.Row row, Set<String> entries, Faults faults) {
    return new Question(
        row.cell("id"),
        row.language("lang", faults),
        row.cell("kind"),
        row.required("text", faults),
        expected(row, entries, faults));
  }

  private static Set<Expected> expected(Tsv.Row row, Set<String> entries, Faults faults) {
    var out = new LinkedHashSet<Expected>();
    var column = 0;
    for (var text : row.cell("expect").split("\\|", -1)) {
      var expected = Expected.parse(text.strip());
      if (expected.isEmpty() || isUnknown(expected.get(), entries)) {
        faults.add(
            row.fault(
                "expect",
                column,
                "\"%s\" (expected: an entry's id, handoff:REASON, none or social)"
                    .formatted(text.strip())));
      }
      expected.ifPresent(out::add);
      column += text.length() + 1;
    }
    return out;
  }

  private static boolean isUnknown(Expected expected, Set<String> entries) {
    return expected instanceof Expected.Entry entry && !entries.contains(entry.id());
  }
}
