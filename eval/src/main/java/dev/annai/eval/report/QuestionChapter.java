package dev.annai.eval.report;

import dev.annai.eval.asking.Groups;
import dev.annai.eval.asking.HandoffTable;
import dev.annai.eval.asking.Met;
import dev.annai.eval.asking.Outcome;
import dev.annai.eval.asking.QuestionFigures;
import dev.annai.eval.asking.QuestionListing;
import dev.annai.eval.asking.QuestionsCommand;
import dev.annai.eval.metric.Verdict;
import dev.annai.eval.report.Case.Fact;
import dev.annai.eval.shell.Figures;
import dev.annai.eval.shell.FiguresTable;
import dev.annai.eval.shell.TextTable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A pack's questions in a report. */
final class QuestionChapter {

  private static final int LISTED = 40;

  private QuestionChapter() {}

  static void add(Page page, List<Met> met, Curves curves) throws IOException {
    page.chapter("Questions to the shop");
    table(page, Groups.byLanguage(met), QuestionsCommand.OUTCOMES);
    table(page, Groups.byLanguage(met), QuestionsCommand.RATES);
    folded(page, "By kind", Groups.byKind(met));
    folded(page, "By language and kind", Groups.byBoth(met));
    page.section("Confidence");
    page.paragraph(RetrievalChapters.EXPLAINED);
    page.figures(curves.of("questions", verdicts(met)));
    page.section("Hand-overs");
    page.table(HandoffTable.HEADER, HandoffTable.rows(QuestionFigures.of(met)));
    page.section("What was not met rightly");
    page.foldedTable(
        "What came instead, by frequency", List.of("expected", "came", "times"), confusions(met));
    page.foldedCases("The surest of the wrong answers", worst(met));
  }

  /** By language: what the confidence decides, so neither courtesies nor other hand-overs. */
  private static SequencedMap<String, List<Verdict>> verdicts(List<Met> met) {
    var verdicts = new TreeMap<String, List<Verdict>>();
    for (var m : met) {
      if (m.hasEntry() || m.question().isUnanswerable()) {
        var language = m.question().language().tag();
        verdicts.computeIfAbsent(language, l -> new ArrayList<>()).add(m.verdict());
      }
    }
    return verdicts;
  }

  private static void table(Page page, Map<String, Figures> groups, List<String> keys) {
    var rows = FiguresTable.rows(groups, keys);
    page.table(rows.getFirst(), rows.subList(1, rows.size()));
  }

  private static void folded(Page page, String summary, Map<String, Figures> groups) {
    page.foldedTable(summary, FiguresTable.rows(groups, QuestionsCommand.ALL));
  }

  private static List<List<String>> confusions(List<Met> met) {
    var times = new TreeMap<String, Integer>();
    for (var m : met) {
      if (m.outcome() != Outcome.RIGHT) {
        var pair = QuestionListing.expected(m.question()) + "\t" + QuestionListing.came(m.reply());
        times.merge(pair, 1, Integer::sum);
      }
    }
    return times.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(LISTED)
        .map(entry -> {
          var row = new ArrayList<>(List.of(entry.getKey().split("\t", -1)));
          row.add(entry.getValue().toString());
          return List.copyOf(row);
        })
        .toList();
  }

  private static List<Case> worst(List<Met> met) {
    return met.stream()
        .filter(m -> m.outcome() == Outcome.WRONG)
        .sorted(Comparator.comparingDouble((Met m) -> m.verdict().confidence()).reversed())
        .limit(LISTED)
        .map(m -> new Case(m.question().text(), m.verdict().confidence(), facts(m)))
        .toList();
  }

  private static List<Fact> facts(Met met) {
    var facts = new ArrayList<Fact>();
    facts.add(new Fact("expected", QuestionListing.expected(met.question())));
    facts.add(new Fact("came", QuestionListing.came(met.reply())));
    facts.add(new Fact("rule", Objects.requireNonNullElse(met.reply().rule(), "")));
    if (met.reply().handoff() != null) {
      facts.add(new Fact("mood", String.join(" · ", met.reply().mood().evidence())));
    }
    var ranking = met.reply().receipt().reading().ranking();
    ranking.explanations().stream().limit(1).forEach(why -> facts.addAll(Why.of(why.entry(), why)));
    facts.add(
        new Fact(
            "after it",
            met.reply().candidates().stream()
                .skip(1)
                .map(hit -> hit.entry() + " " + TextTable.cell("", hit.confidence()))
                .collect(Collectors.joining(" · "))));
    facts.add(
        new Fact(
            "passed over",
            ranking.vetoes().stream()
                .map(veto -> "%s “%s”".formatted(veto.entry(), veto.phrasing()))
                .collect(Collectors.joining(" · "))));
    return facts;
  }
}
