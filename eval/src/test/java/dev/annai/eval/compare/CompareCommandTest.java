package dev.annai.eval.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.annai.eval.Main;
import dev.annai.eval.shell.Console;
import dev.annai.eval.shell.ExitStatus;
import dev.annai.eval.shell.Json;
import dev.annai.eval.shell.Outputs;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void namesAPlantedRegressionAndFails() throws Exception {
    var before = write("before.json", 40, -1);
    var after = write("after.json", 40, 7);

    var status = run("compare", before, after, "--fail-if-worse");

    assertEquals(0, status, err.toString());
    assertTrue(out.toString().contains("lost  q7  where is it  shipping-track → other"));
    assertTrue(out.toString().contains("1 lost, 0 won"));
  }

  @Test
  void failsWhenTheLossIsMoreThanChance() throws Exception {
    var before = write("before.json", 40, -1);
    var after = write("after.json", 40, 7, 8, 9, 10, 11, 12, 13);

    var status =
        run("compare", before, after, "--fail-if-worse", "--json", folder.resolve("c.json") + "");

    assertEquals(ExitStatus.BELOW, status);
    var right = new JsonMapper().readTree(folder.resolve("c.json").toFile()).get("right");
    assertEquals(2.0 / 128, right.get("p").asDouble(), 1e-6);
    assertEquals(-7.0 / 40, right.get("difference").asDouble(), 1e-6);
  }

  @Test
  void tellsWhereAFileIsNoJson() throws IOException {
    var broken = folder.resolve("broken.json");
    Files.writeString(broken, "{\"set\":\"x\",\n \"per_query\": oops}");

    var status = run("compare", broken.toString(), broken.toString());

    assertEquals(ExitStatus.UNUSABLE, status);
    assertTrue(err.toString().contains("broken.json:2:15: no JSON"), err.toString());
  }

  private int run(String... args) {
    var console = new Console(new PrintWriter(out, true), new PrintWriter(err, true));
    return Main.commandLine(console).execute(args);
  }

  private String write(String name, int queries, int... wrong) throws IOException {
    var json = Json.object();
    json.put("set", "shop");
    var rows = json.putObject("per_query");
    for (var i = 0; i < queries; i++) {
      var number = i;
      var isRight = java.util.Arrays.stream(wrong).noneMatch(w -> w == number);
      rows.putObject("q" + i)
          .put("text", "where is it")
          .put("came", isRight ? "shipping-track" : "other")
          .put("confidence", 0.5)
          .put("right", isRight);
    }
    Outputs.write(folder.resolve(name), json);
    return folder.resolve(name).toString();
  }
}
