package dev.annai.lint;

import dev.annai.pack.EntrySource.WordingSource;
import dev.annai.pack.Gap;
import dev.annai.pack.Pack;
import dev.annai.pack.PolicyValues;
import dev.annai.search.FaqEntry;
import dev.annai.source.Finding;
import dev.annai.source.Nearest;
import dev.annai.source.Text;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Every gap of an answer names a cell of a policy table, in each store that the answer is for. */
final class FilledAnswers implements Check {

  @Override
  public Stream<Finding> findings(Pack pack) {
    var values = new LinkedHashMap<String, PolicyValues>();
    pack.shop().storeIds().forEach(id -> values.put(id, PolicyValues.of(pack.tables(), id)));
    return pack.entries().stream()
        .flatMap(entry -> entry.wordings().values().stream())
        .flatMap(wording -> findings(wording, values));
  }

  private static Stream<Finding> findings(WordingSource wording, Map<String, PolicyValues> values) {
    return wording.answers().entrySet().stream()
        .flatMap(answer -> findings(answer.getValue(), stores(answer.getKey(), wording, values)));
  }

  private static Map<String, PolicyValues> stores(
      String store, WordingSource wording, Map<String, PolicyValues> values) {
    var stores = new LinkedHashMap<>(values);
    if (store.equals(FaqEntry.Wording.EVERY_STORE)) {
      stores.keySet().removeAll(wording.answers().keySet());
    } else {
      stores.keySet().retainAll(Set.of(store));
    }
    return stores;
  }

  private static Stream<Finding> findings(Text answer, Map<String, PolicyValues> stores) {
    var gaps = Gap.of(answer.value());
    return Stream.concat(
        gaps.stream().flatMap(gap -> finding(answer, gap, stores)), braces(answer));
  }

  private static Stream<Finding> finding(Text answer, Gap gap, Map<String, PolicyValues> stores) {
    var lacking =
        stores.entrySet().stream()
            .filter(store -> store.getValue().find(gap.name()).isEmpty())
            .map(Map.Entry::getKey)
            .toList();
    if (lacking.isEmpty()) {
      return Stream.empty();
    }
    var names = new TreeSet<String>();
    stores.values().forEach(values -> names.addAll(values.names()));
    var at = answer.at(gap.start());
    if (names.contains(gap.name())) {
      return Stream.of(
          Finding.error(
              at,
              "{%s} has no value in store %s".formatted(gap.name(), String.join(", ", lacking)),
              "Fill in the cell, or write an answer of its own for the store."));
    }
    return Stream.of(
        Finding.error(
            at,
            "{%s} names nothing".formatted(gap.name()),
            Nearest.of(gap.name(), names)
                .map("Maybe {%s} was meant."::formatted)
                .orElse("Write {fact} of facts.csv, or {table.row.column} of another table.")));
  }

  private static Stream<Finding> braces(Text answer) {
    var rest = new StringBuilder(answer.value());
    Gap.of(answer.value())
        .forEach(gap -> rest.replace(gap.start(), gap.end(), " ".repeat(gap.end() - gap.start())));
    return Stream.of('{', '}')
        .map(brace -> rest.indexOf(String.valueOf(brace)))
        .filter(offset -> offset >= 0)
        .map(offset ->
            Finding.error(
                answer.at(offset),
                "a brace without its other half",
                "A gap is {fact} or {table.row.column}, in one line."));
  }
}
