package dev.annai.eval.asking;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annai.eval.set.FaultyInput;
import dev.annai.eval.set.PairFile;
import dev.annai.eval.set.PairFile.Side;
import dev.annai.eval.shell.Console;
import dev.annai.eval.shell.Figures;
import dev.annai.eval.shell.FiguresTable;
import dev.annai.eval.shell.Json;
import dev.annai.eval.shell.PackOption;
import dev.annai.eval.shell.Reporting;
import dev.annai.eval.shell.TextTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Whether questions that differ in little are told apart. */
@Command(
    name = "pairs",
    mixinStandardHelpOptions = true,
    description =
        "Counts the minimal pairs (id, lang, a, expect_a, b, expect_b) of which both questions"
            + " find their entry, and lists the others.")
public final class PairsCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Tables with the columns id, lang, a, expect_a, b, expect_b.")
  private List<Path> files = List.of();

  @Mixin private final PackOption pack = new PackOption();
  @Mixin private final Reporting reporting = new Reporting();

  /** The command, speaking at a console. */
  public PairsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, FaultyInput {
    var knowledge = pack.load().knowledge();
    var entries = PackOption.entries(knowledge);
    var met = MetPair.all(knowledge, PairFile.read(files, entries));
    var figures = byLanguage(met);
    console.print(FiguresTable.table(figures, List.of("pairs", "right", "pair_rate")));
    console.print(failing(met));
    var jsons = new LinkedHashMap<String, ObjectNode>();
    figures.forEach((name, f) -> jsons.put(name, json(f, met, name)));
    return reporting.finish(console, figures, jsons);
  }

  private static SequencedMap<String, Figures> byLanguage(List<MetPair> met) {
    var figures = new LinkedHashMap<String, Figures>();
    var languages = new TreeSet<String>();
    met.forEach(m -> languages.add(m.pair().language().tag()));
    languages.forEach(language -> figures.put(language, MetPair.figures(of(language, met))));
    return figures;
  }

  /** The figures of all languages as one, each key after its language, as {@code ko:pair_rate}. */
  public static Figures figures(List<MetPair> met) {
    var all = new LinkedHashMap<String, Number>();
    byLanguage(met)
        .forEach((language, figures) ->
            figures.byKey().forEach((key, value) -> all.put(language + ":" + key, value)));
    return new Figures(all);
  }

  private static List<MetPair> of(String language, List<MetPair> met) {
    return met.stream().filter(m -> m.pair().language().tag().equals(language)).toList();
  }

  private static String failing(List<MetPair> met) {
    var table = new TextTable(List.of("pair", "question", "expected", "came"));
    var failing = met.stream().filter(m -> !m.isRight()).toList();
    for (var m : failing) {
      if (!m.isARight()) {
        table.add(row(m, m.pair().a(), m.a()));
      }
      if (!m.isBRight()) {
        table.add(row(m, m.pair().b(), m.b()));
      }
    }
    return failing.isEmpty() ? "" : System.lineSeparator() + table;
  }

  private static List<String> row(MetPair met, Side side, String came) {
    return List.of(met.pair().id(), side.text(), expected(side), came.isEmpty() ? "-" : came);
  }

  private static String expected(Side side) {
    return side.entries().stream().sorted().collect(Collectors.joining("|"));
  }

  private static ObjectNode json(Figures figures, List<MetPair> met, String language) {
    var json = Json.object();
    json.put("set", "pairs " + language);
    json.setAll(Json.object(figures));
    var pairs = json.putObject("per_query");
    for (var m : of(language, met)) {
      var pair = pairs.putObject(m.pair().id());
      pair.put("text", m.pair().a().text() + " | " + m.pair().b().text());
      pair.put("expected", expected(m.pair().a()) + " / " + expected(m.pair().b()));
      pair.put("came", m.a() + " / " + m.b());
      pair.put("right", m.isRight());
    }
    return json;
  }
}
