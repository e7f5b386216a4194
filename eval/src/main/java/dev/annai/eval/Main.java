package dev.annai.eval;

import dev.annai.eval.asking.PairsCommand;
import dev.annai.eval.asking.QuestionsCommand;
import dev.annai.eval.bench.BenchCommand;
import dev.annai.eval.calibrate.CalibrateCommand;
import dev.annai.eval.compare.CompareCommand;
import dev.annai.eval.mood.FitMoodCommand;
import dev.annai.eval.mood.MoodCommand;
import dev.annai.eval.play.DialoguesCommand;
import dev.annai.eval.regress.RegressCommand;
import dev.annai.eval.report.ReportCommand;
import dev.annai.eval.retrieval.RetrievalCommand;
import dev.annai.eval.set.FaultyInput;
import dev.annai.eval.shell.Console;
import dev.annai.eval.shell.ExitStatus;
import dev.annai.eval.shell.Misuse;
import dev.annai.eval.soak.SoakCommand;
import dev.annai.eval.tune.TuneCommand;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
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

  /** The commands, speaking at a console. */
  public static CommandLine commandLine(Console console) {
    return new CommandLine(new Main())
        .addSubcommand(new RetrievalCommand(console))
        .addSubcommand(new QuestionsCommand(console))
        .addSubcommand(new PairsCommand(console))
        .addSubcommand(new DialoguesCommand(console))
        .addSubcommand(new MoodCommand(console))
        .addSubcommand(new FitMoodCommand(console))
        .addSubcommand(new CalibrateCommand(console))
        .addSubcommand(new TuneCommand(console))
        .addSubcommand(new CompareCommand(console))
        .addSubcommand(new ReportCommand(console))
        .addSubcommand(new RegressCommand(console))
        .addSubcommand(new BenchCommand(console))
        .addSubcommand(new SoakCommand(console))
        .setOut(console.out())
        .setErr(console.err())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler((exception, command, parsed) -> {
          console.err().println(told(exception));
          return ExitStatus.UNUSABLE;
        });
  }

  private static String told(Exception exception) throws Exception {
    return switch (exception) {
      case FaultyInput faulty -> String.valueOf(faulty.getMessage());
      case Misuse misuse -> String.valueOf(misuse.getMessage());
      case UncheckedIOException io -> told(Objects.requireNonNull(io.getCause()));
      case NoSuchFileException missing -> missing.getFile() + ": no such file or folder";
      case AccessDeniedException denied -> denied.getFile() + ": not allowed";
      case FileSystemException file -> file.getFile() + ": " + file.getReason();
      case IOException io -> io.getClass().getSimpleName() + ": " + io.getMessage();
      case IllegalArgumentException wrong -> String.valueOf(wrong.getMessage());
      default -> throw exception;
    };
  }
}
