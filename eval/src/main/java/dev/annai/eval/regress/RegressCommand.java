package dev.annai.eval.regress;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annai.eval.regress.Repeated.Standing;
import dev.annai.eval.set.FaultyInput;
import dev.annai.eval.set.Regression;
import dev.annai.eval.shell.Console;
import dev.annai.eval.shell.ExitStatus;
import dev.annai.eval.shell.JsonOption;
import dev.annai.eval.shell.Misuse;
import dev.annai.eval.shell.NowOption;
import dev.annai.eval.shell.PackOption;
import dev.annai.eval.shell.TextTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Whether what was reached once is still reached. */
@Command(
    name = "regress",
    mixinStandardHelpOptions = true,
    description = "Repeats evaluations and compares their figures with those that are kept.")
public final class RegressCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Evaluations, as evals/*.yaml.")
  private List<Path> files = List.of();

  @Mixin private final PackOption pack = new PackOption();
  @Mixin private final JsonOption json = new JsonOption();
  @Mixin private final NowOption now = new NowOption();

  @Option(
      names = "--sets",
      paramLabel = "DIR",
      defaultValue = "${env:ANNAI_SETS:-sets}",
      description =
          "Where the sets are; default: the environment's ANNAI_SETS, else the folder sets.")
  private Path sets = Path.of("sets");

  /** The command, speaking at a console. */
  public RegressCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, FaultyInput, Misuse {
    var regressions = new LinkedHashMap<Path, Regression>();
    for (var file : files) {
      regressions.put(file, Regression.read(file));
    }
    var measuring = new Measuring(sets, pack, now.instant());
    var table = new TextTable(List.of("evaluation", "figure", "kept", "now", ""));
    var jsons = new LinkedHashMap<String, ObjectNode>();
    var counts = new EnumMap<Standing, Integer>(Standing.class);
    for (var file : regressions.entrySet()) {
      var name = String.valueOf(file.getKey().getFileName()).replaceFirst("\\.ya?ml$", "");
      var repeated = Repeated.of(file.getKey(), file.getValue(), measuring.of(file.getValue()));
      repeated.rows(name, sets).forEach(table::add);
      jsons.put(name, repeated.json());
      counts.merge(repeated.standing(), 1, Integer::sum);
    }
    console.print(table.toString());
    console.print(
        Arrays.stream(Standing.values())
                .map(standing -> counts.getOrDefault(standing, 0) + " " + standing.key())
                .collect(Collectors.joining(", "))
            + System.lineSeparator());
    json.write(jsons);
    return counts.containsKey(Standing.FAILED) ? ExitStatus.BELOW : 0;
  }
}
