package dev.annai.eval.regress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.annai.eval.Main;
import dev.annai.eval.shell.Console;
import dev.annai.eval.shell.ExitStatus;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegressCommandTest {

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void namesThePlantedRegression() throws IOException {
    set("mini", "time");

    var status = run(evaluation("mini", 1.0), "--sets", folder.toString());

    assertEquals(ExitStatus.BELOW, status, err.toString());
    assertTrue(
        out.toString().matches("(?s).*mini +hit@1 +1\\.0000 +0\\.5000 +MISSED.*"), out.toString());
    assertTrue(out.toString().contains("0 passed, 1 failed, 0 skipped"), out.toString());
  }

  @Test
  void countsWhatIsNotThereAsSkippedAndNeverAsPassed() throws IOException {
    set("mini", "fee");

    var status = run(evaluation("mini", 1.0), evaluation("gone", 1.0), "--sets", folder.toString());

    assertEquals(0, status, err.toString());
    assertTrue(out.toString().contains("skipped: no data"), out.toString());
    assertTrue(out.toString().contains("1 passed, 0 failed, 1 skipped"), out.toString());
  }

  private int run(String... args) {
    var all = new String[args.length + 1];
    all[0] = "regress";
    System.arraycopy(args, 0, all, 1, args.length);
    var console = new Console(new PrintWriter(out, true), new PrintWriter(err, true));
    return Main.commandLine(console).execute(all);
  }

  private String evaluation(String set, double hit) throws IOException {
    var file = folder.resolve(set + ".yaml");
    Files.writeString(file, "retrieval: %s%nexpect: {hit@1: %s}%n".formatted(set, hit));
    return file.toString();
  }

  /** Two questions; what the first one is judged to mean is a parameter. */
  private void set(String name, String first) throws IOException {
    var set = folder.resolve(name);
    Files.createDirectories(set.resolve("qrels"));
    Files.writeString(
        set.resolve("corpus.jsonl"),
        """
        {"_id":"fee","title":"What does delivery cost?","text":"","metadata":{"lang":"en"}}
        {"_id":"time","title":"How long does delivery take?","text":"","metadata":{"lang":"en"}}
        """);
    Files.writeString(
        set.resolve("queries.jsonl"),
        """
        {"_id":"q1","text":"the cost of delivery","metadata":{"lang":"en"}}
        {"_id":"q2","text":"how long until delivery","metadata":{"lang":"en"}}
        """);
    Files.writeString(
        set.resolve("qrels/test.tsv"),
        "query-id\tcorpus-id\tscore\nq1\t%s\t1\nq2\ttime\t1\n".formatted(first));
  }
}
