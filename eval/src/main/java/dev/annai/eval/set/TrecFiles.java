package dev.annai.eval.set;

import dev.annai.eval.metric.Qrels;
import dev.annai.eval.metric.Run;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Judgements and runs as TREC and BEIR write them.
 *
 * <p>TREC's columns are separated by any white space; when a line has tabs, by tabs alone, so that
 * ids may have spaces in them.
 */
public final class TrecFiles {

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final List<String> BEIR = List.of("query-id", "corpus-id", "score");

  private TrecFiles() {}

  /** Reads judgements: BEIR's three columns with a header, or TREC's four without. */
  public static Qrels qrels(Path file) throws IOException, FaultyInput {
    var faults = new Faults();
    var qrels = new Qrels(grades(judgements(file, faults), faults));
    faults.throwIfAny();
    return qrels;
  }

  /**
   * One judgement.
   *
   * @param cells topic and entry, and the grade as the last one
   */
  record Judgement(Line line, List<String> cells) {

    String topic() {
      return cells.getFirst();
    }

    String entry() {
      return cells.get(cells.size() - 2);
    }

    Fault entryFault(String message) {
      return line.fault(line.text().indexOf(entry(), topic().length()) + 1, message);
    }
  }

  /** The judgements of a file that have all columns. */
  static List<Judgement> judgements(Path file, Faults faults) throws IOException {
    var lines = Line.read(file, "judgements, a line for each", faults);
    var hasHeader = !lines.isEmpty() && lines.getFirst().text().startsWith(BEIR.getFirst());
    if (!hasHeader) {
      return judgements(lines, 4, "4 columns, or BEIR's header first", faults);
    }
    var header = lines.getFirst();
    if (!cells(header).equals(BEIR)) {
      faults.add(header.fault(1, "columns %s (expected: %s)".formatted(cells(header), BEIR)));
      return List.of();
    }
    if (lines.size() == 1) {
      faults.add(header.fault(header.text().length() + 1, "no judgement after the header"));
    }
    return judgements(lines.subList(1, lines.size()), BEIR.size(), "3", faults);
  }

  private static List<Judgement> judgements(
      List<Line> lines, int width, String expected, Faults faults) {
    var judgements = new ArrayList<Judgement>();
    for (var line : lines) {
      var cells = cells(line);
      if (cells.size() == width) {
        judgements.add(new Judgement(line, cells));
      } else {
        faults.add(line.fault(1, "%d columns (expected: %s)".formatted(cells.size(), expected)));
      }
    }
    return judgements;
  }

  /** The grades of judgements, by topic and entry. */
  static Map<String, Map<String, Integer>> grades(List<Judgement> judgements, Faults faults) {
    var grades = new LinkedHashMap<String, Map<String, Integer>>();
    for (var judgement : judgements) {
      grade(judgement, grades, faults);
    }
    return grades;
  }

  private static void grade(
      Judgement judgement, Map<String, Map<String, Integer>> grades, Faults faults) {
    var line = judgement.line();
    var cell = judgement.cells().getLast();
    try {
      var grade = Integer.parseInt(cell);
      var before = grades.computeIfAbsent(judgement.topic(), t -> new LinkedHashMap<>());
      if (before.put(judgement.entry(), grade) != null) {
        faults.add(judgement.entryFault("judged twice: \"%s\"".formatted(judgement.entry())));
      }
    } catch (NumberFormatException e) {
      var column = line.text().lastIndexOf(cell) + 1;
      faults.add(line.fault(column, "grade: \"%s\" (expected: a whole number)".formatted(cell)));
    }
  }

  /** Reads a run: topic, Q0, entry, rank, score, tag. The rank is not looked at. */
  public static Run run(Path file) throws IOException, FaultyInput {
    var faults = new Faults();
    var found = new LinkedHashMap<String, Map<String, Run.Scored>>();
    for (var line : Line.read(file, "topic, Q0, entry, rank, score, tag on each line", faults)) {
      scored(line, found, faults);
    }
    faults.throwIfAny();
    var byTopic = new LinkedHashMap<String, List<Run.Scored>>();
    found.forEach((topic, scored) -> byTopic.put(topic, new ArrayList<>(scored.values())));
    return new Run(byTopic);
  }

  private static void scored(Line line, Map<String, Map<String, Run.Scored>> found, Faults faults) {
    var cells = cells(line);
    if (cells.size() != 6) {
      faults.add(line.fault(1, "%d columns (expected: 6)".formatted(cells.size())));
      return;
    }
    var score = score(cells.get(4));
    if (Float.isNaN(score)) {
      var place = line.text().lastIndexOf(cells.get(4)) + 1;
      faults.add(line.fault(place, "score: \"%s\" (expected: a number)".formatted(cells.get(4))));
      return;
    }
    var entry = cells.get(2);
    var before = found.computeIfAbsent(cells.getFirst(), t -> new LinkedHashMap<>());
    if (before.put(entry, new Run.Scored(entry, score)) != null) {
      var place = line.text().indexOf(entry, cells.getFirst().length()) + 1;
      faults.add(line.fault(place, "found twice: \"%s\"".formatted(entry)));
    }
  }

  private static float score(String cell) {
    try {
      return Float.parseFloat(cell);
    } catch (NumberFormatException e) {
      return Float.NaN;
    }
  }

  /** A run as {@code trec_eval} reads it. */
  public static String format(Run run, String tag) {
    var out = new StringBuilder();
    run.byTopic()
        .forEach((topic, found) -> {
          var rank = 0;
          for (var scored : found) {
            out.append(
                String.format(
                    Locale.ROOT,
                    "%s\tQ0\t%s\t%d\t%s\t%s%n",
                    topic,
                    scored.entry(),
                    ++rank,
                    scored.score(),
                    tag));
          }
        });
    return out.toString();
  }

  private static List<String> cells(Line line) {
    var text = line.text().strip();
    return List.of(text.indexOf('\t') >= 0 ? text.split("\t", -1) : SPACE.split(text));
  }
}
