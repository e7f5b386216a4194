package dev.annai.eval.mood;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annai.eval.mood.MoodFigures.Judged;
import dev.annai.eval.mood.MoodFigures.Side;
import dev.annai.eval.set.FaultyInput;
import dev.annai.eval.set.MoodFile;
import dev.annai.eval.shell.Console;
import dev.annai.eval.shell.Figures;
import dev.annai.eval.shell.FiguresTable;
import dev.annai.eval.shell.Json;
import dev.annai.eval.shell.PackOption;
import dev.annai.eval.shell.Reporting;
import dev.annai.eval.shell.TextTable;
import dev.annai.knowledge.Defaults;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** How well upset customers are told from calm ones. */
@Command(
    name = "mood",
    mixinStandardHelpOptions = true,
    description = "Reads the mood of labelled texts (id, lang, label, text).")
public final class MoodCommand implements Callable<Integer> {

  private static final List<String> KEYS =
      List.of("texts", "accuracy", "precision", "recall", "f1", "auroc");

  private final Console console;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Tables with the columns id, lang, label (1 upset, 0 calm), text.")
  private List<Path> files = List.of();

  @Mixin private final Reporting reporting = new Reporting();

  @Option(
      names = "--pack",
      paramLabel = "DIR",
      description = "Read by this pack's lexicon instead of the defaults.")
  private @Nullable Path pack;

  @Option(
      names = "--side",
      paramLabel = "SIDE",
      defaultValue = "displeasure",
      description =
          "What the labels mean: displeasure (default; negative, abusive or upset) or upset"
              + " (a person should take over).")
  private Side side = Side.DISPLEASURE;

  @Option(
      names = "--threshold",
      paramLabel = "NUMBER",
      defaultValue = "0.5",
      description = "From which value on a text counts (default: ${DEFAULT-VALUE}).")
  private double threshold = 0.5;

  @Option(
      names = "--words",
      paramLabel = "N",
      defaultValue = "10",
      description = "How many misleading words are listed for a file (default: ${DEFAULT-VALUE}).")
  private int words = 10;

  /** The command, speaking at a console. */
  public MoodCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, FaultyInput {
    var model = pack == null ? Defaults.load().mood() : PackOption.load(pack).knowledge().mood();
    var figures = new LinkedHashMap<String, Figures>();
    var jsons = new LinkedHashMap<String, ObjectNode>();
    var misled = new StringBuilder();
    for (var file : files) {
      var judged = MoodFigures.judged(model, MoodFile.read(file), side, threshold);
      var name = name(file);
      figures.put(name, MoodFigures.of(judged));
      jsons.put(name, json(figures.get(name), judged));
      misled.append(words(name, judged));
    }
    console.print(FiguresTable.table(figures, KEYS));
    console.print(misled.toString());
    return reporting.finish(console, figures, jsons);
  }

  private String words(String name, List<Judged> judged) {
    var table = new TextTable(List.of("misleading in " + name, "calm", "upset"));
    var misleading = MoodFigures.misleading(judged);
    misleading.stream()
        .limit(words)
        .forEach(w -> table.add(List.of(w.word(), "" + w.wrong(), "" + w.right())));
    return misleading.isEmpty() || words == 0 ? "" : System.lineSeparator() + table;
  }

  private static ObjectNode json(Figures figures, List<Judged> judged) {
    var json = Json.object(figures);
    var misleading = json.putArray("misleading");
    for (var word : MoodFigures.misleading(judged)) {
      misleading
          .addObject()
          .put("word", word.word())
          .put("calm", word.wrong())
          .put("upset", word.right());
    }
    var texts = json.putObject("per_query");
    for (var j : judged) {
      var text = texts.putObject(j.sample().id());
      Json.put(text, "score", j.score());
      text.put("right", !j.isMistaken());
    }
    return json;
  }

  /** A set that is a folder is named after it. */
  private static String name(Path file) {
    var absolute = file.toAbsolutePath().normalize();
    var isData = absolute.endsWith("data.tsv") && absolute.getNameCount() > 1;
    return (isData ? absolute.getName(absolute.getNameCount() - 2) : absolute.getFileName())
        .toString();
  }
}
