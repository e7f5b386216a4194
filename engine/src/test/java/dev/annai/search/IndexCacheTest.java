package dev.annai.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.annai.text.Language;
import dev.annai.text.Utterance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexCacheTest {

  private static final List<String> QUESTIONS =
      List.of(
          "배송비 얼마예요",
          "배송은 얼마나 걸려요",
          "반품하고 싶어요",
          "반품비는 누가 내요",
          "환불은 언제 되나요",
          "환불이 안 됐어요",
          "주문을 취소하고 싶어요",
          "주소를 바꾸고 싶어요",
          "쿠폰이 안 써져요",
          "쿠폰은 어디서 써요",
          "교환하고 싶어요",
          "사이즈를 바꾸고 싶어요",
          "왜 아직 안 오나요",
          "적립금은 어떻게 써요");

  @TempDir Path cache;

  private FaqIndex index(List<String> questions) {
    var entries = new ArrayList<FaqEntry>();
    for (var question : questions) {
      var answers = Map.of("", question + " 하시면 마이페이지에서 보실 수 있어요.");
      var wording = new FaqEntry.Wording(question, List.of(question + " 문의"), answers);
      entries.add(new FaqEntry(question, "topic", List.of(), Map.of(Language.KO, wording)));
    }
    return FaqIndex.build(entries, Map.of(), SearchSettings.DEFAULTS, cache);
  }

  /** All that an index says. */
  private static List<Object> said(FaqIndex index) {
    var said = new ArrayList<Object>();
    for (var text : List.of("배송비", "환불 왜 안 돼요", "qksvna", "쿠폰 쓰는 곳", "사이즈 교환")) {
      var utterance = Utterance.of(text);
      var ranking = index.rank(utterance, Language.KO, 5);
      said.add(ranking);
      ranking.hits().forEach(hit -> said.add(index.explain(utterance, Language.KO, hit.entry())));
      said.add(index.suggest(text, Language.KO, 5));
    }
    return said;
  }

  private List<Path> kept() throws IOException {
    try (var files = Files.list(cache)) {
      return files.sorted().toList();
    }
  }

  @Test
  void whatWasKeptSaysTheSameBitByBit() throws IOException {
    try (var learnt = index(QUESTIONS);
        var kept = index(QUESTIONS)) {
      assertEquals(1, kept().size());
      assertEquals(said(learnt), said(kept));
    }
  }

  @Test
  void learnsAgainWhatIsDamaged() throws IOException {
    try (var learnt = index(QUESTIONS)) {
      var file = kept().getFirst();
      var bytes = Files.readAllBytes(file);
      bytes[bytes.length / 2] ^= 1;
      Files.write(file, bytes);
      try (var again = index(QUESTIONS)) {
        assertEquals(said(learnt), said(again));
      }
      Files.write(file, new byte[0]);
      try (var again = index(QUESTIONS)) {
        assertEquals(said(learnt), said(again));
      }
    }
  }

  @Test
  void keepsTheFourThatWereUsedLast() throws IOException {
    for (var size : IntStream.rangeClosed(9, 13).toArray()) {
      index(QUESTIONS.subList(0, size)).close();
      var time = FileTime.from(Instant.parse("2026-11-24T00:00:00Z").plusSeconds(size));
      for (var file : kept()) {
        if (Files.getLastModifiedTime(file).compareTo(time) > 0) {
          Files.setLastModifiedTime(file, time);
        }
      }
    }

    var before = kept();
    index(QUESTIONS.subList(0, 10)).close();
    assertEquals(4, before.size());
    assertEquals(before, kept());
  }
}
