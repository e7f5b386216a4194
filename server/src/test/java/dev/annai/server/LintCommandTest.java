package dev.annai.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.ExitCode;

class LintCommandTest {

  @TempDir Path folder;

  @Test
  void tellsAFolderThatIsNotThere() {
    var err = new StringWriter();
    var absent = folder.resolve("none");

    var status = Main.commandLine().setErr(new PrintWriter(err)).execute("lint", absent.toString());

    assertEquals(ExitCode.SOFTWARE, status);
    assertTrue(
        err.toString().startsWith("pack: \"" + absent + "\" (expected: a folder)"), err.toString());
  }
}
