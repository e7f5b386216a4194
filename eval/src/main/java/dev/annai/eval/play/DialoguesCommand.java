package dev.annai.eval.play;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annai.eval.set.FaultyInput;
import dev.annai.eval.set.ScriptFile;
import dev.annai.eval.shell.Console;
import dev.annai.eval.shell.ExitStatus;
import dev.annai.eval.shell.Figures;
import dev.annai.eval.shell.FiguresTable;
import dev.annai.eval.shell.Json;
import dev.annai.eval.shell.Misuse;
import dev.annai.eval.shell.PackOption;
import dev.annai.eval.shell.Reporting;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Whether whole conversations go as they should. */
@Command(
    name = "dialogues",
    mixinStandardHelpOptions = true,
    description = "Plays whole conversations with a pack's bot and shows where they go astray.")
public final class DialoguesCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description = "Conversations, a JSON object a line; --schema prints their JSON Schema.")
  private List<Path> files = List.of();

  @Mixin private final PackOption pack = new PackOption();
  @Mixin private final Reporting reporting = new Reporting();

  @Option(names = "--schema", description = "Print the JSON Schema of a line, and end.")
  private boolean schema;

  /** The command, speaking at a console. */
  public DialoguesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, FaultyInput, Misuse {
    if (schema) {
      console.print(schema());
      return 0;
    }
    if (files.isEmpty()) {
      throw new Misuse("FILE: missing (expected: at least one file of conversations)");
    }
    var loaded = pack.load();
    var entries = PackOption.entries(loaded.knowledge());
    var played = Playing.all(loaded, ScriptFile.read(files, entries));
    for (var one : played) {
      console.print(one.isAsExpected() ? "" : one.transcript() + System.lineSeparator());
    }
    var figures = Map.of("dialogues", Played.figures(played));
    console.print(FiguresTable.table(figures, List.of("dialogues", "passed", "pass_rate")));
    var status = reporting.finish(console, figures, Map.of("dialogues", json(figures, played)));
    var allPassed = played.stream().allMatch(Played::isAsExpected);
    return allPassed ? status : ExitStatus.BELOW;
  }

  static String schema() throws IOException {
    try (InputStream in = DialoguesCommand.class.getResourceAsStream("dialogue.schema.json")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static ObjectNode json(Map<String, Figures> figures, List<Played> played) {
    var json = Json.object();
    figures.values().forEach(f -> json.setAll(Json.object(f)));
    var dialogues = json.putObject("per_query");
    for (var one : played) {
      var dialogue = dialogues.putObject(one.script().id());
      dialogue.put("right", one.isAsExpected());
      dialogue.put("turns", one.turns().size());
      if (!one.isAsExpected()) {
        var differences = dialogue.putArray("differences");
        one.turns().getLast().differences().forEach(differences::add);
      }
    }
    return json;
  }
}
