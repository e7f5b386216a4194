package dev.annai.eval.compare;

import dev.annai.eval.shell.Console;
import dev.annai.eval.shell.Misuse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;

/**
 * A pack as it stood at a revision of the Git repository that it is kept in.
 *
 * @param pack the folder as it is now
 * @param name a commit, branch or tag
 */
record GitRevision(Path pack, String name) {

  /** Unpacks the pack of that revision into a folder. */
  void into(Path folder) throws IOException, Misuse {
    var archive = folder.resolve("pack.zip");
    var top = Path.of(git(pack, "rev-parse", "--show-toplevel").strip());
    var inside = name + ":" + git(pack, "rev-parse", "--show-prefix").strip();
    git(top, "archive", "--format=zip", "-o", archive.toAbsolutePath().toString(), inside);
    try (var zip = new ZipInputStream(Files.newInputStream(archive))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        var file = folder.resolve(entry.getName()).normalize();
        if (!entry.isDirectory() && file.startsWith(folder)) {
          Files.createDirectories(file.getParent());
          Files.copy(zip, file);
        }
      }
    }
    Files.delete(archive);
  }

  private String git(Path where, String... arguments) throws IOException, Misuse {
    var command = new ArrayList<>(List.of("git", "-C", where.toString()));
    command.addAll(List.of(arguments));
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    var said = new String(process.getInputStream().readAllBytes(), Console.CHARSET);
    try {
      if (process.waitFor() == 0) {
        return said;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new Misuse(
        "\"%s\" (expected: a JSON file, a pack's folder, or a Git revision of %s)%n%s"
            .formatted(name, pack, said.strip()));
  }
}
