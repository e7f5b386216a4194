package dev.annai.eval.asking;

import dev.annai.eval.set.FaultyInput;
import dev.annai.eval.set.QuestionFile;
import dev.annai.eval.shell.Console;
import dev.annai.eval.shell.FiguresTable;
import dev.annai.eval.shell.NowOption;
import dev.annai.eval.shell.PackOption;
import dev.annai.eval.shell.Reporting;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** How a shop's bot meets labelled questions. */
@Command(
    name = "questions",
    mixinStandardHelpOptions = true,
    description = "Asks a pack's bot labelled questions (id, lang, kind, text, expect).")
public final class QuestionsCommand implements Callable<Integer> {

  /** The columns that count outcomes. */
  public static final List<String> OUTCOMES =
      List.of("questions", "right", "wrong", "offered", "handed_over", "rephrased");

  /** The columns that tell shares. */
  public static final List<String> RATES =
      List.of("false_answer_rate", "wrong_among_answered", "answered_outright", "auroc", "ece");

  /** All columns, for a wide table. */
  public static final List<String> ALL = Stream.concat(OUTCOMES.stream(), RATES.stream()).toList();

  private final Console console;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Tables with the columns id, lang, kind, text, expect.")
  private List<Path> files = List.of();

  @Mixin private final PackOption pack = new PackOption();
  @Mixin private final Reporting reporting = new Reporting();

  @Mixin private final NowOption now = new NowOption();

  @Option(names = "--show", description = "List the questions that were not met rightly.")
  private boolean show;

  /** The command, speaking at a console. */
  public QuestionsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, FaultyInput {
    var knowledge = pack.load().knowledge();
    var entries = PackOption.entries(knowledge);
    var met = Asking.all(knowledge, QuestionFile.read(files, entries), now.instant());
    var figures = Groups.of(met);
    console.print(FiguresTable.table(figures, OUTCOMES));
    console.print(System.lineSeparator() + FiguresTable.table(figures, RATES));
    console.print(System.lineSeparator() + HandoffTable.text(figures));
    if (show) {
      console.print(System.lineSeparator() + QuestionListing.of(met));
    }
    var all = Map.of("all", figures.getOrDefault("all", QuestionFigures.of(met)));
    return reporting.finish(console, all, Map.of("all", QuestionListing.json(figures, met)));
  }
}
