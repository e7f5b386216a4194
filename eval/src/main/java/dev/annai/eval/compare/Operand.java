package dev.annai.eval.compare;

import dev.annai.eval.set.FaultyInput;
import dev.annai.eval.shell.Misuse;
import dev.annai.eval.shell.PackOption;
import dev.annai.knowledge.Loading.Loaded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** One of the two things that are compared. */
sealed interface Operand {

  /** Figures that were written before. */
  record Measured(Path json) implements Operand {}

  /** A pack, still to be measured. */
  record Pack(Loaded loaded, Path folder) implements Operand {}

  /**
   * Tells what an argument means: a JSON file, a folder, else a Git revision of a pack.
   *
   * @param scratch where a revision is unpacked, and may stay until {@link #remove}
   */
  static Operand of(String argument, Path pack, Path scratch)
      throws IOException, FaultyInput, Misuse {
    var path = Path.of(argument);
    if (Files.isDirectory(path)) {
      return new Pack(PackOption.load(path), path);
    }
    if (Files.isRegularFile(path)) {
      return new Measured(path);
    }
    var folder = Files.createTempDirectory(scratch, "revision");
    new GitRevision(pack, argument).into(folder);
    return new Pack(PackOption.load(folder), folder);
  }

  /** Removes a folder with all in it. */
  static void remove(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
