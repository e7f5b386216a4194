package dev.annai.eval.set;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.annai.eval.metric.Scope;
import dev.annai.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RetrievalSetTest {

  @TempDir Path folder;

  @BeforeEach
  void writeASoundSet() throws IOException {
    Files.createDirectory(folder.resolve("qrels"));
    write(
        "corpus.jsonl",
        """
        {"_id":"fee","title":"배송비는 얼마인가요?","text":"3,000원","metadata":{"lang":"ko","variants":["배송료"]}}
        {"_id":"time","title":"언제 오나요?","text":"","metadata":{"lang":"ko"}}
        """);
    write(
        "queries.jsonl",
        """
        {"_id":"q1","text":"배송비 알려줘","metadata":{"lang":"ko"}}
        {"_id":"q2","text":"날씨 어때","metadata":{"lang":"ko"}}
        """);
    write("qrels/test.tsv", "query-id\tcorpus-id\tscore\nq1\tfee\t1\n");
    write("labels.tsv", "query-id\tlabel\tscope\nq1\tfee\tin\nq2\toos\toos-far\n");
  }

  @Test
  void readsTitlesAsQuestionsVariantsAsAsksAndTextsAsAnswers() throws Exception {
    var set = RetrievalSet.load(folder, Fields.ALL, null);

    var wording = Objects.requireNonNull(set.entries().getFirst().wordings().get(Language.KO));
    assertEquals("배송비는 얼마인가요?", wording.question());
    assertEquals(List.of("배송료"), wording.asks());
    assertEquals(List.of("3,000원"), List.copyOf(wording.answers().values()));
    assertEquals(2, set.topics().size());
    assertEquals(Scope.FAR, set.scope("q2"));
  }

  @Test
  void leavesOutWhatIsNotAskedFor() throws Exception {
    var set = RetrievalSet.load(folder, Fields.TITLE, null);

    var wording = Objects.requireNonNull(set.entries().getFirst().wordings().get(Language.KO));
    assertEquals(List.of(), wording.asks());
    assertEquals(0, wording.answers().size());
  }

  @Test
  void readsJudgementsInTheFormOfTrec() throws Exception {
    write("qrels/trec", "q1 0 time 2\n");

    var set = RetrievalSet.load(folder, Fields.ALL, folder.resolve("qrels/trec"));

    assertEquals(2, set.qrels().grades("q1").get("time"));
  }

  @Test
  void tellsUnknownIdsWithLineAndColumn() throws Exception {
    write("qrels/test.tsv", "query-id\tcorpus-id\tscore\nq1\tfee\t1\nq1\tfees\t1\n");
    write("labels.tsv", "query-id\tlabel\tscope\nq1\tfee\tinside\nq2\toos\toos-far\n");

    assertFaults(
        "labels.tsv:2:8: \"inside\" (expected: in, oos-near, oos-far or oos)",
        "qrels/test.tsv:3:4: entry \"fees\" is not in corpus.jsonl");
  }

  @Test
  void tellsDuplicatesBadJsonAndMissingFields() throws Exception {
    write(
        "queries.jsonl",
        """
        {"_id":"q1","text":"하나","metadata":{"lang":"ko"}}
        {"_id":"q1","text":"둘","metadata":{"lang":"ko"}}
        {"_id":"q2","metadata":{"lang":"ko"}}
        {"_id":"q3","text":nothing}
        """);

    assertFaults(
        "queries.jsonl:2:2: _id: \"q1\" stands twice",
        "queries.jsonl:3:1: no text under \"text\"",
        "queries.jsonl:4:20: no JSON: Unrecognized token 'nothing': was expecting (JSON String,"
            + " Number, Array, Object or token 'null', 'true' or 'false')");
  }

  @Test
  void tellsWhereAFileIsNotUtf8() throws Exception {
    var text =
        "{\"_id\":\"fee\",\"title\":\"가\",\"text\":\"\",\"metadata\":{\"lang\":\"ko\"}}\nab\n";
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 2] = (byte) 0xFF;
    Files.write(folder.resolve("corpus.jsonl"), bytes);

    var faulty = assertThrows(FaultyInput.class, () -> RetrievalSet.load(folder, Fields.ALL, null));

    var first = faulty.faults().getFirst();
    assertEquals(
        "2:2: a byte that is not UTF-8",
        "%d:%d: %s".formatted(first.line(), first.column(), first.message()));
  }

  @Test
  void tellsAMissingColumn() throws Exception {
    write("labels.tsv", "query-id\tlabel\nq1\tfee\n");

    assertFaults("labels.tsv:1:1: no column \"scope\" in the header; tabs separate columns");
  }

  @Test
  void tellsWhatIsMissingInJudgementsAndNoMoreThanThat() throws Exception {
    write("qrels/test.tsv", "query-id\tscore\nq1\t1\n");
    assertFaults(
        "labels.tsv:2:1: \"q1\" is in scope, but not judged",
        "qrels/test.tsv:1:1: columns [query-id, score] (expected: [query-id, corpus-id, score])");
  }

  @Test
  void anEmptyFileIsOneFaultAndNotOneForEveryJudgement() throws Exception {
    write("queries.jsonl", "\n");
    assertFaults("queries.jsonl:1:1: an empty file (expected: a JSON object on each line)");
  }

  @Test
  void tellsBlankIdsAndVariantsThatAreNoList() throws Exception {
    write(
        "corpus.jsonl",
        """
        {"_id":"fee","title":"배송비","text":"","metadata":{"lang":"ko","variants":"배송료"}}
        {"_id":"time","title":"언제","text":"","metadata":{"lang":"ko"}} {}
        {"_id":" ","title":"언제","text":"","metadata":{"lang":"ko"}}
        """);
    var faulty = assertThrows(FaultyInput.class, () -> RetrievalSet.load(folder, Fields.ALL, null));

    var told = faulty.faults().stream().map(f -> f.line() + ":" + f.column()).toList();
    assertEquals(List.of("1:62", "2:64", "3:2"), told);
  }

  @Test
  void tellsScoresThatAreNoNumbersAndEntriesThatAreFoundTwice() throws Exception {
    write("run", "q1 Q0 fee 1 0.5 x\nq1 Q0 fee 2 high x\nq1 Q0 fee 3 0.4 x\nq1 Q0 fee 0.4\n");

    var faulty =
        assertThrows(FaultyInput.class, () -> TrecFiles.run(folder.resolve("run"))).faults();

    assertEquals(
        List.of(
            "2:13: score: \"high\" (expected: a number)",
            "3:7: found twice: \"fee\"",
            "4:1: 4 columns (expected: 6)"),
        faulty.stream().map(f -> f.line() + ":" + f.column() + ": " + f.message()).toList());
  }

  private void assertFaults(String... expected) {
    var faulty = assertThrows(FaultyInput.class, () -> RetrievalSet.load(folder, Fields.ALL, null));
    var told =
        faulty.faults().stream().map(f -> f.toString().substring(folder.toString().length() + 1));
    assertEquals(List.of(expected), told.toList());
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
