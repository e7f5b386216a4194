package dev.annai.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.annai.text.Language;
import dev.annai.text.Utterance;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LineTrainerTest {

  private static final FaqEntry COST =
      entry(
          "cost",
          "how much is delivery",
          "what does delivery cost",
          "delivery fee",
          "is delivery free");
  private static final FaqEntry TIME =
      entry(
          "time",
          "how long does delivery take",
          "when does delivery come",
          "delivery time",
          "is delivery fast");

  private static FaqEntry entry(String id, String question, String... asks) {
    var wording = new FaqEntry.Wording(question, List.of(asks), Map.of());
    return new FaqEntry(id, "delivery", List.of(), Map.of(Language.EN, wording));
  }

  private static FaqIndex index(FaqEntry... entries) {
    return FaqIndex.build(List.of(entries), Map.of(), new SearchSettings(Map.of()));
  }

  private static List<Explanation.Part> parts(FaqIndex index, String text, String entry) {
    return index.explain(Utterance.of(text), Language.EN, entry).orElseThrow().parts().stream()
        .filter(part -> part.name().equals("line"))
        .toList();
  }

  @Test
  void whatOneEntrySaysAndItsRivalsDoNotSpeaksForItAndAgainstThem() {
    try (var index = index(COST, TIME)) {
      assertTrue(parts(index, "the fee for delivery", "cost").getFirst().value() > 0);
      assertTrue(parts(index, "the fee for delivery", "time").getFirst().value() < 0);
    }
  }

  @Test
  void theSamePhrasingsGiveTheSameLine() {
    try (var one = index(COST, TIME);
        var other = index(COST, TIME)) {
      var text = "when is it free";
      assertEquals(parts(one, text, "cost"), parts(other, text, "cost"));
      assertEquals(parts(one, text, "time"), parts(other, text, "time"));
    }
  }

  @Test
  void noLineIsDrawnAroundEntriesOfOnePhrasing() {
    try (var index = index(entry("cost", "delivery fee"), entry("time", "delivery time"))) {
      assertEquals(List.of(), parts(index, "the fee for delivery", "cost"));
    }
  }
}
