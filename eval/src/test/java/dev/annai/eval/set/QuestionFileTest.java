package dev.annai.eval.set;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.annai.rules.HandoffReason;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuestionFileTest {

  @TempDir Path folder;

  @Test
  void readsAlternativesOfEntriesAndReasons() throws Exception {
    var questions =
        read("q1\tko\tin\t얼마?\tfee|time\nq2\tko\thandoff\t사람!\thandoff:upset|handoff:requested");

    assertTrue(questions.getFirst().expects("time"));
    assertTrue(questions.get(1).expects(HandoffReason.REQUESTED));
  }

  @Test
  void tellsUnknownEntriesAndReasonsWhereTheyStand() {
    var faulty =
        assertThrows(
            FaultyInput.class,
            () -> read("q1\tko\tin\t얼마?\tfee|fees\nq1\tko\tin\t사람\thandoff:angry"));

    assertEquals(
        List.of("2:18 \"fees\"", "3:1 id: \"q1\" stands twice", "3:13 \"handoff:angry\""),
        faulty.faults().stream()
            .map(f -> f.line() + ":" + f.column() + " " + f.message().replaceFirst(" \\(.*", ""))
            .toList());
  }

  @Test
  void leavesTablesThatAreKeptAsideToThoseWhoNameThem() throws Exception {
    var questions = Files.createDirectory(folder.resolve("questions"));
    for (var name : List.of("ko.tsv", "blind-ko.tsv", "minimal-pairs.tsv")) {
      var header = name.startsWith("minimal") ? "id\ta\tb\n" : "id\tlang\tkind\ttext\texpect\n";
      Files.writeString(questions.resolve(name), header);
    }

    assertEquals(List.of(questions.resolve("ko.tsv")), QuestionFile.inPack(folder));
  }

  private List<Question> read(String rows) throws Exception {
    var file = folder.resolve("questions.tsv");
    Files.writeString(file, "id\tlang\tkind\ttext\texpect\n" + rows + "\n");
    return QuestionFile.read(List.of(file), Set.of("fee", "time"));
  }
}
