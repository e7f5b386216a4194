package dev.annai.eval.compare;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annai.eval.metric.PairedTest;
import dev.annai.eval.shell.Json;
import dev.annai.eval.shell.TextTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;

/**
 * Two evaluations of the same queries beside each other.
 *
 * @param set the set's name
 * @param queries how many are in both
 * @param figures by key
 * @param lost ids of queries that were right and are not any more
 * @param won ids of queries that were not right and now are
 */
public record Comparison(
    String set,
    int queries,
    SequencedMap<String, Compared> figures,
    List<String> lost,
    List<String> won,
    PerQuery before,
    PerQuery after) {

  /** A figure in both, and whether the difference is more than chance. */
  record Compared(double before, double after, PairedTest test) {}

  /** Compares what both have; the seed is that of bootstrap and randomisation. */
  public static Comparison of(String set, PerQuery before, PerQuery after, long seed) {
    var both = before.rows().keySet().stream().filter(after.rows()::containsKey).toList();
    var figures = new LinkedHashMap<String, Compared>();
    for (var key : keys(both, before, after)) {
      var measured =
          both.stream()
              .filter(id -> figures(before, id).containsKey(key))
              .filter(id -> figures(after, id).containsKey(key))
              .toList();
      var first = values(measured, before, key);
      var second = values(measured, after, key);
      figures.put(key, new Compared(mean(first), mean(second), PairedTest.of(first, second, seed)));
    }
    return new Comparison(
        set,
        both.size(),
        figures,
        both.stream().filter(id -> right(before, id) && !right(after, id)).toList(),
        both.stream().filter(id -> !right(before, id) && right(after, id)).toList(),
        before,
        after);
  }

  boolean isWorse() {
    return figures.values().stream()
        .anyMatch(f -> f.test().isSignificant() && f.test().difference() < 0);
  }

  /** The figures, then the queries that were lost and won, some of each. */
  String text(int listed) {
    var table = new TextTable(header());
    rows().forEach(table::add);
    var out = new StringBuilder();
    out.append(table);
    out.append(
        String.format(
            Locale.ROOT, "%d queries, %d lost, %d won%n", queries, lost.size(), won.size()));
    lost.stream().limit(listed).forEach(id -> out.append(line("lost", id)));
    won.stream().limit(listed).forEach(id -> out.append(line("won ", id)));
    return out.append(System.lineSeparator()).toString();
  }

  /** The header of {@link #rows}. */
  public List<String> header() {
    return List.of(set, "before", "after", "difference", "95 % interval", "p");
  }

  /** A row for each figure. */
  public List<List<String>> rows() {
    return figures.entrySet().stream().map(f -> row(f.getKey(), f.getValue())).toList();
  }

  private static List<String> row(String key, Compared f) {
    return List.of(
        key,
        TextTable.cell(key, f.before()),
        TextTable.cell(key, f.after()),
        signed(f.test().difference()),
        signed(f.test().low()) + " … " + signed(f.test().high()),
        String.format(Locale.ROOT, "%.4f%s", f.test().p(), f.test().isSignificant() ? " *" : "  "));
  }

  private String line(String what, String id) {
    var change = change(id);
    return "  %s  %s  %s  %s → %s%n"
        .formatted(what, id, change.get(1), change.get(2), change.get(3));
  }

  /** A query's id, its text, what came before and what came after. */
  public List<String> change(String id) {
    var old = before.rows().get(id);
    var now = after.rows().get(id);
    return List.of(
        id,
        now == null ? "" : now.text(),
        old == null ? "" : old.came(),
        now == null ? "" : now.came());
  }

  ObjectNode json() {
    var json = Json.object();
    json.put("set", set);
    json.put("queries", queries);
    for (var entry : figures.entrySet()) {
      var figure = json.putObject(entry.getKey());
      var f = entry.getValue();
      Json.put(figure, "before", f.before());
      Json.put(figure, "after", f.after());
      Json.put(figure, "difference", f.test().difference());
      Json.put(figure, "low", f.test().low());
      Json.put(figure, "high", f.test().high());
      Json.put(figure, "p", f.test().p());
    }
    lost.forEach(json.putArray("lost")::add);
    won.forEach(json.putArray("won")::add);
    return json;
  }

  /** The figures that every query has on both sides; queries out of scope have fewer. */
  private static List<String> keys(List<String> ids, PerQuery before, PerQuery after) {
    var keys = new ArrayList<String>();
    for (var id : ids) {
      for (var key : figures(before, id).keySet()) {
        if (figures(after, id).containsKey(key) && !keys.contains(key)) {
          keys.add(key);
        }
      }
    }
    return keys;
  }

  private static double[] values(List<String> ids, PerQuery side, String key) {
    return ids.stream().mapToDouble(id -> figures(side, id).getOrDefault(key, 0.0)).toArray();
  }

  private static SequencedMap<String, Double> figures(PerQuery side, String id) {
    var row = side.rows().get(id);
    return row == null ? new LinkedHashMap<>() : row.figures();
  }

  private static boolean right(PerQuery side, String id) {
    var row = side.rows().get(id);
    return row != null && row.isRight();
  }

  private static double mean(double[] values) {
    return Arrays.stream(values).average().orElse(0);
  }

  private static String signed(double value) {
    return String.format(Locale.ROOT, "%+.4f", value);
  }
}
