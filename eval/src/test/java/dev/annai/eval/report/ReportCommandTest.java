package dev.annai.eval.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.annai.eval.Main;
import dev.annai.eval.shell.Console;
import dev.annai.eval.shell.ExitStatus;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void writeASet() throws IOException {
    var set = folder.resolve("mini");
    Files.createDirectories(set.resolve("qrels"));
    Files.writeString(
        set.resolve("corpus.jsonl"),
        """
        {"_id":"fee","title":"How much is <delivery>?","text":"3","metadata":{"lang":"en"}}
        {"_id":"time","title":"How long does delivery take?","text":"2 days","metadata":{"lang":"en"}}
        """);
    Files.writeString(
        set.resolve("queries.jsonl"),
        """
        {"_id":"q1","text":"how much for delivery","metadata":{"lang":"en"}}
        {"_id":"q2","text":"how long until delivery","metadata":{"lang":"en"}}
        {"_id":"q3","text":"will it rain","metadata":{"lang":"en"}}
        """);
    Files.writeString(
        set.resolve("qrels/test.tsv"), "query-id\tcorpus-id\tscore\nq1\tfee\t1\nq2\ttime\t1\n");
    Files.writeString(
        set.resolve("labels.tsv"),
        "query-id\tlabel\tscope\nq1\tfee\tin\nq2\ttime\tin\nq3\toos\toos\n");
  }

  @Test
  void writesOnePageThatFetchesNothing() throws IOException {
    var page = folder.resolve("report.html");

    var status = run("report", page.toString(), folder.resolve("mini").toString());

    assertEquals(0, status, err.toString());
    var html = Files.readString(page);
    assertTrue(html.contains("<svg"));
    assertTrue(html.contains("mini"));
    assertTrue(html.contains("<h4>will it rain</h4>"));
    assertTrue(html.contains("<dt>nearest to what came</dt>"));
    assertFalse(html.contains("src="));
    assertFalse(html.contains("<script"));
    assertFalse(html.contains("<delivery>"));
  }

  @Test
  void retrievalWritesTheKeysThatAreDocumented() throws IOException {
    var json = folder.resolve("figures.json");

    var status = run("retrieval", folder.resolve("mini").toString(), "--json", json.toString());

    assertEquals(0, status, err.toString());
    var figures = new JsonMapper().readTree(json.toFile());
    for (var key :
        new String[] {
          "hit@1",
          "mrr@10",
          "map",
          "ndcg@10",
          "ndcg_exp@10",
          "recall@10",
          "recall@100",
          "query_ms_p50",
          "query_ms_p99",
          "queries",
          "auroc",
          "auroc_near",
          "in_accuracy",
          "oos_recall",
          "ece"
        }) {
      assertTrue(figures.path(key).isNumber(), key);
    }
    assertEquals(2, figures.get("queries").asInt());
    assertFalse(figures.at("/per_query/q3").has("right"), "out of scope nothing is right to come");
    assertTrue(figures.at("/per_query/q3").has("decided"));
    assertEquals(1, figures.at("/risk_coverage/2/coverage").asDouble());
  }

  @Test
  void aRunThatIsReadBackHasTheSameFigures() throws IOException {
    var set = folder.resolve("mini").toString();
    var run = folder.resolve("run.txt").toString();
    run("retrieval", set, "--run", run, "--json", folder.resolve("a.json").toString());

    run("retrieval", set, "--from-run", run, "--json", folder.resolve("b.json").toString());

    var first = new JsonMapper().readTree(folder.resolve("a.json").toFile());
    var second = new JsonMapper().readTree(folder.resolve("b.json").toFile());
    assertEquals(first.get("ndcg@10"), second.get("ndcg@10"));
    assertEquals(first.get("map"), second.get("map"));
  }

  @Test
  void failsWhenAFigureIsNotReached() {
    var set = folder.resolve("mini").toString();

    assertEquals(ExitStatus.BELOW, run("retrieval", set, "--fail-under", "hit@1=1.1"));
    assertTrue(err.toString().contains("mini: hit@1 is 1.0000 (expected: at least 1.1)"));
  }

  @Test
  void tellsAFolderThatIsNoSet() {
    assertEquals(ExitStatus.UNUSABLE, run("retrieval", folder.resolve("none").toString()));
    assertTrue(err.toString().contains("corpus.jsonl: no such file"), err.toString());
  }

  private int run(String... args) {
    var console = new Console(new PrintWriter(out, true), new PrintWriter(err, true));
    return Main.commandLine(console).execute(args);
  }
}
