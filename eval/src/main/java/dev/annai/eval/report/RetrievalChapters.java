package dev.annai.eval.report;

import dev.annai.eval.metric.Verdict;
import dev.annai.eval.report.Case.Fact;
import dev.annai.eval.retrieval.RetrievalFigures;
import dev.annai.eval.retrieval.Retrieved;
import dev.annai.eval.set.Topic;
import dev.annai.eval.shell.Figures;
import dev.annai.eval.shell.FiguresTable;
import dev.annai.search.FaqEntry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Retrieval sets in a report: figures, curves by language, confusions, the worst queries. */
final class RetrievalChapters {

  /** What the two curves mean. */
  static final String EXPLAINED =
      "Risk and coverage: when only the surest questions are answered, how many answers are wrong; a"
          + " question without an entry that is answered counts as wrong. Reliability: how often what"
          + " is said with some confidence is right; on the dotted line confidence is a probability.";

  private static final int LISTED = 15;

  private final Page page;
  private final Curves curves;

  RetrievalChapters(Page page, Curves curves) {
    this.page = page;
    this.curves = curves;
  }

  /** The figures of all sets, and their means. */
  void overview(List<Retrieved> all, Map<String, Figures> figures) {
    page.chapter("Retrieval sets");
    table(figures, RetrievalFigures.RANKING);
    table(figures, RetrievalFigures.CONFIDENCE);
    page.section("Mean of the sets, by language");
    table(means(all, figures), RetrievalFigures.RANKING);
    table(means(all, figures), RetrievalFigures.CONFIDENCE);
  }

  /** The curves by language, and each set by itself. */
  void details(List<Retrieved> all) throws IOException {
    curves(all);
    for (var retrieved : all) {
      set(retrieved);
    }
  }

  private void table(Map<String, Figures> figures, List<String> keys) {
    var rows = FiguresTable.rows(figures, keys);
    page.table(rows.getFirst(), rows.subList(1, rows.size()));
  }

  private static Map<String, Figures> means(List<Retrieved> all, Map<String, Figures> figures) {
    var sums = new TreeMap<String, Map<String, List<Double>>>();
    for (var retrieved : all) {
      var name = retrieved.set().name();
      var sum = sums.computeIfAbsent(language(retrieved), l -> new LinkedHashMap<>());
      figures
          .getOrDefault(name, new Figures(new LinkedHashMap<>()))
          .byKey()
          .forEach((key, value) ->
              sum.computeIfAbsent(key, k -> new ArrayList<>()).add(value.doubleValue()));
    }
    var means = new LinkedHashMap<String, Figures>();
    sums.forEach((language, byKey) -> {
      var mean = new LinkedHashMap<String, Number>();
      byKey.forEach((key, values) -> mean.put(key, mean(key, values)));
      means.put(language, new Figures(mean));
    });
    return means;
  }

  /** Queries are added up. */
  private static Number mean(String key, List<Double> values) {
    var sum = values.stream().mapToDouble(d -> d).sum();
    if (key.equals("queries") || key.equals("out_of_scope")) {
      return (int) sum;
    }
    return sum / values.size();
  }

  private static String language(Retrieved retrieved) {
    var topics = retrieved.set().topics();
    return topics.isEmpty() ? "-" : topics.getFirst().language().tag();
  }

  private void curves(List<Retrieved> all) throws IOException {
    page.chapter("Confidence");
    page.paragraph(EXPLAINED);
    var byLanguage =
        all.stream()
            .collect(
                Collectors.groupingBy(
                    RetrievalChapters::language, TreeMap::new, Collectors.toList()));
    for (var language : byLanguage.entrySet()) {
      var verdicts = new LinkedHashMap<String, List<Verdict>>();
      language.getValue().forEach(r -> verdicts.put(r.set().name(), r.verdicts()));
      page.figures(curves.of(language.getKey(), verdicts));
    }
  }

  private void set(Retrieved retrieved) {
    page.chapter(retrieved.set().name());
    var titles = titles(retrieved);
    page.foldedTable(
        "Entries that are taken for others",
        List.of("expected", "came", "times"),
        confusions(retrieved, titles));
    page.foldedCases("The surest of the wrong answers", worst(retrieved, titles));
  }

  private static Map<String, String> titles(Retrieved retrieved) {
    var language = retrieved.set().topics().stream().map(Topic::language).findFirst();
    return retrieved.set().entries().stream()
        .collect(
            Collectors.toMap(
                FaqEntry::id,
                entry -> {
                  var wording = language.map(entry.wordings()::get);
                  return wording.map(w -> entry.id() + " " + w.question()).orElse(entry.id());
                }));
  }

  private static List<List<String>> confusions(Retrieved retrieved, Map<String, String> titles) {
    var counts = new TreeMap<String, List<String>>();
    var times = new TreeMap<String, Integer>();
    for (var verdict : retrieved.verdicts()) {
      var expected = expected(retrieved, verdict.topic(), titles);
      var came = came(retrieved, verdict.topic(), titles);
      if (!verdict.right() && !verdict.scope().isOut()) {
        counts.put(expected + "\n" + came, List.of(expected, came));
        times.merge(expected + "\n" + came, 1, Integer::sum);
      }
    }
    return times.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(LISTED)
        .map(entry -> {
          var row = new ArrayList<>(counts.getOrDefault(entry.getKey(), List.of()));
          row.add(entry.getValue().toString());
          return List.copyOf(row);
        })
        .toList();
  }

  private static List<Case> worst(Retrieved retrieved, Map<String, String> titles) {
    return retrieved.worst().stream()
        .map(mistake -> {
          var topic = mistake.topic().id();
          var facts = new ArrayList<Fact>();
          facts.add(new Fact("expected", expected(retrieved, topic, titles)));
          facts.add(new Fact("came", came(retrieved, topic, titles)));
          mistake.came().ifPresent(why -> facts.addAll(Why.of("what came", why)));
          mistake.expected().ifPresent(why -> facts.addAll(Why.of("the expected", why)));
          return new Case(mistake.topic().text(), mistake.verdict().confidence(), facts);
        })
        .toList();
  }

  private static String expected(Retrieved retrieved, String topic, Map<String, String> titles) {
    if (retrieved.set().scope(topic).isOut()) {
      return "nothing";
    }
    return retrieved.set().qrels().relevant(topic).stream()
        .limit(2)
        .map(entry -> titles.getOrDefault(entry, entry))
        .collect(Collectors.joining(" · "));
  }

  private static String came(Retrieved retrieved, String topic, Map<String, String> titles) {
    var found = retrieved.run().found(topic);
    return found.isEmpty()
        ? "nothing"
        : titles.getOrDefault(found.getFirst().entry(), found.getFirst().entry());
  }
}
