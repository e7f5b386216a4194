package dev.annai.server;

import dev.annai.lint.Linter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks a knowledge pack and prints every finding. */
@Command(
    name = "lint",
    mixinStandardHelpOptions = true,
    description = "Checks a knowledge pack and prints every finding; 1 when one is an error.")
final class LintCommand implements Callable<Integer> {

  @Parameters(paramLabel = "PACK", arity = "0..1", description = "its folder")
  @Nullable Path folder;

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    if (folder != null && !Files.isDirectory(folder)) {
      throw new Config.Refused(List.of("pack: \"%s\" (expected: a folder)".formatted(folder)));
    }
    var config = SettingFlags.config(spec);
    var pack = folder == null ? config.knowledge().pack() : folder;
    var report = Linter.lint(pack, LocalDate.now(config.clock()));
    var out = spec.commandLine().getOut();
    report.findings().forEach(out::println);
    if (report.findings().isEmpty()) {
      out.println(pack + ": no findings");
    }
    out.flush();
    return report.isBroken() ? 1 : 0;
  }
}
