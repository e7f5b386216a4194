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

  private TrecFiles() {}

  /** Reads judgements: BEIR's three columns with a header, or TREC's four without. */
  public static Qrels qrels(Path file) throws IOException, FaultyInput {
    var faults = new Faults();
    var lines = Line.read(file, faults);
    var hasHeader = !lines.isEmpty() && lines.getFirst().text().startsWith("query-id");
    var grades = new LinkedHashMap<String, Map<String, Integer>>();
    for (var line : hasHeader ? lines.subList(1, lines.size()) : lines) {
      judgement(line, hasHeader ? 3 : 4, grades, faults);
    }
    faults.throwIfAny();
    return new Qrels(grades);
  }

  private static void judgement(
      Line line, int width, Map<String, Map<String, Integer>> grades, Faults faults) {
    var cells = cells(line);
    if (cells.size() != width) {
      faults.add(line.fault(1, "%d columns (expected: %d)".formatted(cells.size(), width)));
      return;
    }
    var entry = cells.get(width - 2);
    try {
      var grade = Integer.parseInt(cells.get(width - 1));
      var before = grades.computeIfAbsent(cells.getFirst(), t -> new LinkedHashMap<>());
      if (before.put(entry, grade) != null) {
        faults.add(line.fault(1, "judged twice: \"%s\"".formatted(entry)));
      }
    } catch (NumberFormatException e) {
      var column = line.text().lastIndexOf(cells.get(width - 1)) + 1;
      faults.add(
          line.fault(
              column, "grade: \"%s\" (expected: a whole number)".formatted(cells.get(width - 1))));
    }
  }

  /** Reads a run: topic, Q0, entry, rank, score, tag. The rank is not looked at. */
  public static Run run(Path file) throws IOException, FaultyInput {
    var faults = new Faults();
    var found = new LinkedHashMap<String, Map<String, Run.Scored>>();
    for (var line : Line.read(file, faults)) {
      var cells = cells(line);
      if (cells.size() != 6) {
        faults.add(line.fault(1, "%d columns (expected: 6)".formatted(cells.size())));
        continue;
      }
      try {
        var scored = new Run.Scored(cells.get(2), Float.parseFloat(cells.get(4)));
        var before = found.computeIfAbsent(cells.getFirst(), t -> new LinkedHashMap<>());
        if (before.put(scored.entry(), scored) != null) {
          faults.add(line.fault(1, "found twice: \"%s\"".formatted(scored.entry())));
        }
      } catch (NumberFormatException e) {
        var column = line.text().lastIndexOf(cells.get(4)) + 1;
        faults.add(
            line.fault(column, "score: \"%s\" (expected: a number)".formatted(cells.get(4))));
      }
    }
    faults.throwIfAny();
    var byTopic = new LinkedHashMap<String, List<Run.Scored>>();
    found.forEach((topic, scored) -> byTopic.put(topic, new ArrayList<>(scored.values())));
    return new Run(byTopic);
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
