package dev.annai.eval.set;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.annai.eval.set.Script.Pressed;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptFileTest {

  @TempDir Path folder;

  @Test
  void readsWhatIsTypedPressedAndExpected() throws Exception {
    var scripts =
        read(
            """
            {"id":"a","lang":"ko","now":"2026-11-24T10:30:00+09:00","turns":[
            {"user":"배송비?","expect":{"act":["answer","inform"],"entry":"fee|fee-remote","contains":["3,000","|"]}},
            {"choice":2,"now":"2026-11-25T10:30:00+09:00"},{"choice":"yes","expect":{"act":"silent"}}]}
            """
                .replace("[\n", "[")
                .replace("},\n", "},"));

    var turns = scripts.getFirst().turns();
    assertEquals(List.of("answer", "inform"), turns.getFirst().expect().acts());
    assertEquals(List.of("fee", "fee-remote"), turns.getFirst().expect().entries());
    assertEquals(List.of("3,000", "|"), turns.getFirst().expect().contains());
    assertEquals(Instant.parse("2026-11-25T01:30:00Z"), turns.get(1).now());
    assertEquals(new Pressed.Place(2), turns.get(1).choice());
    assertEquals(new Pressed.Value("yes"), turns.get(2).choice());
  }

  @Test
  void tellsWhatIsNotKnownWithItsColumn() {
    var faulty =
        assertThrows(
            FaultyInput.class,
            () ->
                read(
                    """
                    {"id":"a","lang":"ko","now":"10:30","turns":[{"user":"x","expect":{"act":"say","entri":"fee"}}]}
                    {"id":"a","lang":"ko","now":"2026-11-24T10:30:00+09:00","turns":[]}
                    """));

    var told = faulty.faults().stream().map(f -> f.line() + ":" + f.column() + " " + f.message());
    assertEquals(
        List.of(
            "1:23 now: \"10:30\" (expected: a moment with its offset, as 2026-11-24T10:30:00+09:00)",
            "1:75 act: \"say\" is not known",
            "1:80 field \"entri\" is not known (expected: act, contains, entry, not_contains, reason)",
            "2:2 id: \"a\" stands twice",
            "2:57 no turns (expected: a list of at least one)"),
        told.toList());
  }

  private List<Script> read(String text) throws Exception {
    var file = folder.resolve("dialogues.jsonl");
    Files.writeString(file, text);
    return ScriptFile.read(List.of(file), Set.of("fee", "fee-remote"));
  }
}
