package dev.annai.eval;

import dev.annai.eval.set.FaultyInput;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line of the workbench. */
@Command(
    name = "annai eval",
    description = "Measures the product on question sets.",
    mixinStandardHelpOptions = true)
public final class Main {

  /** The exit status when a figure is below what was asked for. */
  static final int BELOW = 1;

  /** The exit status when a file or an option cannot be used. */
  static final int UNUSABLE = 2;

  /** Kept, because the JDK forgets the level of a logger that nobody holds. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  private Main() {}

  /** Runs a command and ends the process with its status. */
  public static void main(String[] args) {
    System.setProperty("logback.configurationFile", "dev/annai/eval/logback.xml");
    System.setProperty("java.awt.headless", "true");
    LUCENE.setLevel(Level.SEVERE);
    System.exit(commandLine(Console.ofProcess()).execute(args));
  }

  static CommandLine commandLine(Console console) {
    return new CommandLine(new Main())
        .addSubcommand(new RetrievalCommand(console))
        .addSubcommand(new QuestionsCommand(console))
        .addSubcommand(new DialoguesCommand(console))
        .addSubcommand(new MoodCommand(console))
        .addSubcommand(new FitMoodCommand(console))
        .addSubcommand(new CalibrateCommand(console))
        .addSubcommand(new CompareCommand(console))
        .addSubcommand(new ReportCommand(console))
        .addSubcommand(new RegressCommand(console))
        .addSubcommand(new BenchCommand(console))
        .setOut(console.out())
        .setErr(console.err())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler((exception, command, parsed) -> {
          console.err().println(told(exception));
          return UNUSABLE;
        });
  }

  private static String told(Exception exception) throws Exception {
    return switch (exception) {
      case FaultyInput faulty -> String.valueOf(faulty.getMessage());
      case Misuse misuse -> String.valueOf(misuse.getMessage());
      case NoSuchFileException missing -> missing.getFile() + ": no such file";
      case IOException io -> io.getClass().getSimpleName() + ": " + io.getMessage();
      case IllegalArgumentException wrong -> String.valueOf(wrong.getMessage());
      default -> throw exception;
    };
  }
}
