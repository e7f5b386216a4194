package dev.annai.eval.set;

import dev.annai.text.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads minimal pairs: id, lang, a, expect_a, b, expect_b, separated by tabs. Two questions that
 * share most of their words and mean different entries.
 */
public final class PairFile {

  private static final List<String> COLUMNS =
      List.of("id", "lang", "a", "expect_a", "b", "expect_b");

  private PairFile() {}

  /**
   * Two questions to be told apart.
   *
   * @param id unique in its files
   * @param language in which both are written
   */
  public record Pair(String id, Language language, Side a, Side b) {}

  /**
   * One question of a pair.
   *
   * @param text as typed
   * @param entries ids of the entries of which any is right; at least one
   */
  public record Side(String text, Set<String> entries) {

    public Side {
      entries = Set.copyOf(entries);
    }
  }

  /**
   * Reads files as one.
   *
   * @param entries ids of the entries that may be expected
   */
  public static List<Pair> read(List<Path> files, Set<String> entries)
      throws IOException, FaultyInput {
    var faults = new Faults();
    var pairs = new ArrayList<Pair>();
    var ids = new HashSet<String>();
    for (var file : files) {
      for (var row : Tsv.read(file, COLUMNS, faults).rows()) {
        if (!ids.add(row.required("id", faults))) {
          faults.add(row.fault("id", "id: \"%s\" stands twice".formatted(row.cell("id"))));
        }
        var a = new Side(row.required("a", faults), expected(row, "expect_a", entries, faults));
        var b = new Side(row.required("b", faults), expected(row, "expect_b", entries, faults));
        pairs.add(new Pair(row.cell("id"), row.language("lang", faults), a, b));
      }
    }
    faults.throwIfAny();
    return List.copyOf(pairs);
  }

  private static Set<String> expected(
      Tsv.Row row, String column, Set<String> entries, Faults faults) {
    var out = new HashSet<String>();
    var start = 0;
    for (var id : row.cell(column).split("\\|", -1)) {
      if (!entries.contains(id.strip())) {
        faults.add(
            row.fault(column, start, "\"%s\" (expected: an entry's id)".formatted(id.strip())));
      }
      out.add(id.strip());
      start += id.length() + 1;
    }
    return out;
  }
}
