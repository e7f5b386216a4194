package dev.annai.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.annai.eval.shell.Console;
import dev.annai.eval.shell.ExitStatus;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a new evaluator does wrong first, and what is said about it. */
class WrongFilesTest {

  private static final String TEXTS = "id\tlang\tlabel\ttext\n";

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          '' ~ 1:1: an empty file (expected: a header with "id", "lang", "label", "text")
          id\\tlang\\tlabel\\ttext ~ 1:19: no row after the header
          id,lang,label,text\\na,ko,1,x ~ 1:1: no column "id", "lang", "label", "text" in the header; tabs separate columns
          id\\tlang\\tlabel\\na\\tko\\t1 ~ 1:1: no column "text" in the header; tabs separate columns
          id\\tlang\\tlabel\\ttext\\tid\\na\\tko\\t1\\tx\\tb ~ 1:20: column "id" stands twice
          id\\tlang\\tlabel\\ttext\\na\\tko\\t1\\tx\\na\\tko\\t1\\ty ~ 3:1: id: "a" stands twice
          id\\tlang\\tlabel\\ttext\\n😀\\tko\\t2\\tx ~ 2:6: "2" (expected: 0, calm, or 1, upset)
          id\\tlang\\tlabel\\ttext\\na\\tko\\t1\\t ~ 2:8: text: nothing stands there
          id\\tlang\\tlabel\\ttext\\na\\tko\\t1 ~ 2:7: 3 cells (expected: 4, separated by tabs)
          """)
  void tellsWhatIsWrongWithATableAndWhere(String text, String fault) throws IOException {
    var file = write("texts.tsv", text.replace("\\t", "\t").replace("\\n", "\n"));

    assertEquals(ExitStatus.UNUSABLE, run("mood", file));
    assertEquals(file + ":" + fault, err.toString().strip());
  }

  @Test
  void readsAByteOrderMarkAndAnyLineEnd() throws IOException {
    var file = write("texts.tsv", "\uFEFF" + TEXTS.replace("\n", "\r\n") + "a\tko\t0\t네\r");

    assertEquals(0, run("mood", file), err.toString());
  }

  @Test
  void tellsTheFirstByteThatIsNotUtf8() throws IOException {
    var file = folder.resolve("texts.tsv");
    Files.write(file, (TEXTS + "a\tko\t1\t가é").getBytes(StandardCharsets.ISO_8859_1));

    assertEquals(ExitStatus.UNUSABLE, run("mood", file.toString()));
    assertEquals(file + ":2:9: a byte that is not UTF-8", err.toString().strip());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          expect: {hit@1: 0.9} ~ 1:1: exactly one of retrieval, mood, questions, pairs and dialogues must stand there
          retrieval: x\\nexpect: {} ~ 1:1: no figures under "expect" or "at-most"
          retrieval: x\\nexpects: {hit@1: 0.9} ~ 2:1: expects:
          retrieval: x\\nexpect: {hit@1: high} ~ 2:10: hit@1:
          retrieval: x\\nretrieval: y ~ 2:
          mood: tiny\\nexpect: {f1: 0, hit@1: 1} ~ 2:17: no figure hit@1 (expected: one of
          """)
  void tellsWhatIsWrongWithAnEvaluation(String text, String fault) throws IOException {
    Files.createDirectory(folder.resolve("tiny"));
    write("tiny/data.tsv", TEXTS + "a\tko\t0\t네\n");
    var file = write("x.yaml", text.replace("\\n", "\n"));

    assertEquals(ExitStatus.UNUSABLE, run("regress", file, "--sets", folder.toString()));
    assertTrue(err.toString().startsWith(file + ":" + fault), err.toString());
  }

  @Test
  void tellsWhatIsNoFigureFileAndWhatIsNoCalibration() throws IOException {
    var other = write("other.json", "{\"a\": 1}");
    run("compare", other, other);
    run(
        "retrieval",
        folder.toString(),
        "--calibration",
        write("other.yaml", "search:\n  ko: {x: y}"));

    assertTrue(err.toString().contains("other.json:1:1: no \"per_query\""), err.toString());
    assertTrue(err.toString().contains("corpus.jsonl: no such file"), err.toString());
  }

  @Test
  void refusesToFitToQuestionsThatAreKeptAside() throws IOException {
    var blind =
        write("blind-ko.tsv", "id\tlang\tkind\ttext\texpect\nq1\tko\toos-far\t비 와?\tnone\n");

    assertEquals(ExitStatus.UNUSABLE, run("calibrate", blind, "--out", folder + "/x.yaml"));
    assertTrue(err.toString().startsWith(blind + ":1:1: blind questions"), err.toString());
    assertFalse(Files.exists(folder.resolve("x.yaml")));
  }

  @Test
  void leavesWhatWasWrittenBeforeAsItIs() throws IOException {
    var json = write("before.json", "before");
    var file = write("texts.tsv", TEXTS + "a\tko\t2\tx\n");

    assertEquals(ExitStatus.UNUSABLE, run("mood", file, "--json", json));

    assertEquals("before", Files.readString(Path.of(json)));
    try (var files = Files.list(folder)) {
      assertEquals(
          List.of("before.json", "texts.tsv"),
          files.map(f -> f.getFileName() + "").sorted().toList());
    }
  }

  @Test
  void refusesAPlaceToWriteBeforeTheWork() throws IOException {
    var file = write("texts.tsv", TEXTS + "a\tko\t0\t네\n");

    var status = run("mood", file, "--json", folder.resolve("none/x.json").toString());

    assertEquals(ExitStatus.UNUSABLE, status);
    assertTrue(
        err.toString().contains("there is no folder " + folder.resolve("none")), err.toString());
    assertEquals("", out.toString());
  }

  @Test
  void tellsAFolderThatShouldBeAFileAndAPackThatIsNotThere() {
    run("mood", folder.toString());
    run("questions", folder.toString(), "--pack", folder.resolve("none").toString());

    assertTrue(err.toString().contains(folder + ": a folder (expected: a file)"), err.toString());
    assertTrue(err.toString().contains(folder.resolve("none") + ": no such file"), err.toString());
    assertFalse(err.toString().contains("Exception"), err.toString());
  }

  private String write(String name, String text) throws IOException {
    var file = folder.resolve(name);
    Files.writeString(file, text);
    return file.toString();
  }

  private int run(String... args) {
    var console = new Console(new PrintWriter(out, true), new PrintWriter(err, true));
    return Main.commandLine(console).execute(args);
  }
}
