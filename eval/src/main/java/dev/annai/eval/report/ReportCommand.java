package dev.annai.eval.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annai.eval.asking.Asking;
import dev.annai.eval.asking.Groups;
import dev.annai.eval.asking.Met;
import dev.annai.eval.asking.QuestionFigures;
import dev.annai.eval.asking.QuestionListing;
import dev.annai.eval.compare.Comparison;
import dev.annai.eval.compare.PerQuery;
import dev.annai.eval.retrieval.Retrieval;
import dev.annai.eval.retrieval.RetrievalFigures;
import dev.annai.eval.retrieval.RetrievalJson;
import dev.annai.eval.retrieval.Retrieved;
import dev.annai.eval.set.FaultyInput;
import dev.annai.eval.set.Fields;
import dev.annai.eval.set.QuestionFile;
import dev.annai.eval.set.RetrievalSet;
import dev.annai.eval.shell.Console;
import dev.annai.eval.shell.Figures;
import dev.annai.eval.shell.NowOption;
import dev.annai.eval.shell.OutputFile;
import dev.annai.eval.shell.Outputs;
import dev.annai.eval.shell.PackOption;
import dev.annai.eval.shell.Reporting;
import dev.annai.knowledge.Defaults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Everything on one page. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    description = "Writes tables, curves and the worst mistakes into one self-contained HTML file.")
public final class ReportCommand implements Callable<Integer> {

  private static final int LISTED = 40;

  /** So much of a hash tells one version from another, as with Git. */
  private static final int VERSION = 12;

  private final Console console;

  @Parameters(
      index = "0",
      paramLabel = "OUT.html",
      converter = OutputFile.class,
      description = "The file to write.")
  private Path out = Path.of("report.html");

  @Parameters(index = "1..*", paramLabel = "DIR", description = "Retrieval sets.")
  private List<Path> folders = List.of();

  @Mixin private final PackOption pack = new PackOption();
  @Mixin private final NowOption now = new NowOption();
  @Mixin private final Reporting reporting = new Reporting();

  @Option(
      names = "--questions",
      paramLabel = "FILE",
      arity = "1..*",
      description = "Questions to the pack; without sets and questions: those of the pack itself.")
  private List<Path> questions = List.of();

  @Option(
      names = "--against",
      paramLabel = "FILE",
      description = "An earlier --json file to compare with.")
  private @Nullable Path against;

  @Option(
      names = "--title",
      paramLabel = "TEXT",
      defaultValue = "Evaluation",
      description = "The page's title (default: ${DEFAULT-VALUE}).")
  private String title = "Evaluation";

  @Option(
      names = "--plots",
      paramLabel = "DIR",
      description = "Write the drawings as SVG files too, into this folder.")
  private @Nullable Path plots;

  /** The command, speaking at a console. */
  public ReportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, FaultyInput {
    var earlier = against == null ? new LinkedHashMap<String, PerQuery>() : PerQuery.read(against);
    var page = new Page(title);
    var curves = new Curves();
    var figures = new LinkedHashMap<String, Figures>();
    var jsons = new LinkedHashMap<String, ObjectNode>();
    var retrieved = retrieve(figures, jsons);
    var met = ask(figures, jsons);
    page.paragraph(measured(retrieved, met));
    if (!retrieved.isEmpty()) {
      new RetrievalChapters(page, curves).overview(retrieved, figures);
    }
    if (!earlier.isEmpty()) {
      compare(page, earlier, jsons);
    }
    if (!retrieved.isEmpty()) {
      new RetrievalChapters(page, curves).details(retrieved);
    }
    if (!met.isEmpty()) {
      QuestionChapter.add(page, met, curves);
    }
    page.foldedTable("What the figures mean", Glossary.HEADER, Glossary.rows());
    Outputs.write(out, page.html());
    if (plots != null) {
      Files.createDirectories(plots);
      for (var drawn : curves.drawn().entrySet()) {
        Outputs.write(plots.resolve(drawn.getKey() + ".svg"), drawn.getValue());
      }
    }
    console.print(out + System.lineSeparator());
    return reporting.finish(console, figures, jsons);
  }

  /** What the page is about, in a sentence. */
  private static String measured(List<Retrieved> retrieved, List<Met> met) {
    var queries = retrieved.stream().mapToInt(r -> r.set().topics().size()).sum();
    var about = new ArrayList<String>();
    if (!retrieved.isEmpty()) {
      about.add("%d retrieval sets with %d queries".formatted(retrieved.size(), queries));
    }
    if (!met.isEmpty()) {
      var version = met.getFirst().reply().receipt().knowledge().substring(0, VERSION);
      about.add("%d questions to the pack of version %s".formatted(met.size(), version));
    }
    return "Measured: " + String.join("; ", about) + ".";
  }

  private List<Retrieved> retrieve(
      SequencedMap<String, Figures> figures, SequencedMap<String, ObjectNode> jsons)
      throws IOException, FaultyInput {
    var defaults = Defaults.load();
    var threshold = OptionalDouble.of(defaults.risk().answer());
    var all = new ArrayList<Retrieved>();
    for (var folder : folders) {
      var set = RetrievalSet.load(folder, Fields.ALL, null);
      var retrieved = new Retrieval(defaults, defaults.search(), Retrieval.DEPTH).of(set);
      all.add(retrieved);
      figures.put(set.name(), RetrievalFigures.of(retrieved, threshold));
      jsons.put(set.name(), RetrievalJson.of(retrieved, RetrievalFigures.of(retrieved, threshold)));
    }
    return all;
  }

  private List<Met> ask(
      SequencedMap<String, Figures> figures, SequencedMap<String, ObjectNode> jsons)
      throws IOException, FaultyInput {
    if (questions.isEmpty() && !folders.isEmpty()) {
      return List.of();
    }
    var knowledge = pack.load().knowledge();
    var entries = PackOption.entries(knowledge);
    var files = questions.isEmpty() ? QuestionFile.inPack(pack.folder()) : questions;
    var met = Asking.all(knowledge, QuestionFile.read(files, entries), now.instant());
    figures.put("questions", QuestionFigures.of(met));
    jsons.put("questions", QuestionListing.json(Groups.of(met), met));
    return met;
  }

  private static void compare(
      Page page, SequencedMap<String, PerQuery> earlier, SequencedMap<String, ObjectNode> jsons) {
    page.chapter("Since the earlier run");
    page.paragraph("A star: more than chance, by a paired randomisation test at 5 %.");
    for (var json : jsons.entrySet()) {
      var now = PerQuery.of(json.getValue(), json.getKey()).get(json.getKey());
      var before = earlier.get(json.getKey());
      if (now == null || before == null) {
        page.paragraph(json.getKey() + ": not in the earlier run");
        continue;
      }
      var comparison = Comparison.of(json.getKey(), before, now, 1);
      page.table(comparison.header(), comparison.rows());
      changes(page, "Lost", comparison.lost(), comparison);
      changes(page, "Won", comparison.won(), comparison);
    }
  }

  private static void changes(Page page, String summary, List<String> ids, Comparison comparison) {
    var rows = ids.stream().limit(LISTED).map(comparison::change).toList();
    page.foldedTable(
        ids.isEmpty() ? summary : summary + ": " + ids.size(),
        List.of("id", "query", "before", "after"),
        rows);
  }
}
