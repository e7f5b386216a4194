package dev.annai.server;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands of {@code ./annai}. */
@Command(
    name = "annai",
    mixinStandardHelpOptions = true,
    version = "annai 0.1.0",
    description = "Answers customers' questions in a shop's own words, and brings a person.",
    subcommands = {ServeCommand.class, AskCommand.class, LintCommand.class, Main.Eval.class})
public final class Main {

  /** Lucene says on every start that a faster module exists, which the JVM calls unfinished. */
  private static final Logger VECTORS =
      Logger.getLogger("org.apache.lucene.internal.vectorization");

  private Main() {}

  /** Runs a command and exits with its code: 0 done, 1 failed, 2 called wrongly. */
  public static void main(String[] words) {
    VECTORS.setLevel(Level.SEVERE);
    System.exit(commandLine().execute(words));
  }

  static CommandLine commandLine() {
    var line = new CommandLine(new Main());
    line.setExecutionExceptionHandler(Main::fail);
    SettingFlags.add(spec(line, "serve"), Setting.values());
    SettingFlags.add(spec(line, "ask"), Setting.PACK, Setting.DATA, Setting.NOW);
    SettingFlags.add(spec(line, "lint"));
    return line;
  }

  private static CommandLine.Model.CommandSpec spec(CommandLine line, String command) {
    return Objects.requireNonNull(line.getSubcommands().get(command), command).getCommandSpec();
  }

  /** Faults that people can mend are told in their own words, others with where they happened. */
  private static int fail(Exception e, CommandLine line, CommandLine.ParseResult words) {
    if (e instanceof Config.Refused refused) {
      line.getErr().println(refused.getMessage());
    } else {
      e.printStackTrace(line.getErr());
    }
    return line.getCommandSpec().exitCodeOnExecutionException();
  }

  /** Listed here for the help; the launcher starts the module {@code eval} for it. */
  @Command(
      name = "eval",
      description = "Measures the engine on question sets; see `annai eval --help`.")
  static final class Eval implements Callable<Integer> {
    @Override
    public Integer call() {
      throw new Config.Refused(List.of("eval: start it with ./annai eval …"));
    }
  }
}
