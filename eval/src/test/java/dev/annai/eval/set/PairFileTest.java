package dev.annai.eval.set;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.annai.eval.set.PairFile.Pair;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PairFileTest {

  @TempDir Path folder;

  @Test
  void readsBothQuestionsWithTheirEntries() throws Exception {
    var pair = read("p1\tko\t얼마 들어요\tfee|time\t얼마나 걸려요\ttime").getFirst();

    assertEquals(Set.of("fee", "time"), pair.a().entries());
    assertEquals("얼마나 걸려요", pair.b().text());
  }

  @Test
  void tellsUnknownEntriesAndLanguagesWhereTheyStand() {
    var faulty =
        assertThrows(
            FaultyInput.class, () -> read("p1\tko\ta\tfee\tb\ttime|tme\np1\t??\ta\tfee\tb\ttime"));

    assertEquals(
        List.of("2:20 \"tme\"", "3:1 id: \"p1\" stands twice", "3:4 \"??\""),
        faulty.faults().stream()
            .map(f -> f.line() + ":" + f.column() + " " + f.message().replaceFirst(" \\(.*", ""))
            .toList());
  }

  private List<Pair> read(String rows) throws Exception {
    var file = folder.resolve("pairs.tsv");
    Files.writeString(file, "id\tlang\ta\texpect_a\tb\texpect_b\n" + rows + "\n");
    return PairFile.read(List.of(file), Set.of("fee", "time"));
  }
}
