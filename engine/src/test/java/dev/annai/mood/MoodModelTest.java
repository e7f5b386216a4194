package dev.annai.mood;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.annai.mood.MoodWeights.Weight;
import dev.annai.text.Language;
import dev.annai.text.Utterance;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MoodModelTest {

  @Test
  void aSumOfOneIsUpset() {
    var model = model(Map.of("몇 번을 말해", new Weight(0.7, 0), "{ㅡㅡ}", new Weight(0.3, 0)));

    assertFalse(model.read(Utterance.of("몇번을 말해요"), Language.KO).upset());
    assertTrue(model.read(Utterance.of("몇번을말해요 ㅡㅡ"), Language.KO).upset());
  }

  @Test
  void namesTheStrongestWordsFirst() {
    var model = model(Map.of("최악", new Weight(0.8, 0), "진짜", new Weight(0.2, 0)));

    var mood = model.read(Utterance.of("진짜 최악"), Language.KO);

    assertEquals(List.of("최악", "진짜"), mood.evidence());
  }

  @Test
  void aLongerHarmlessWordHidesAShorterOne() {
    var model = model(Map.of("시발", new Weight(1.3, 0), "다시 발", Weight.ZERO));

    assertEquals(Mood.CALM.score(), model.read(Utterance.of("다시발송해 주세요"), Language.KO).score());
    assertTrue(model.read(Utterance.of("시발"), Language.KO).upset());
  }

  @Test
  void latinWordsAreFoundWhole() {
    var model =
        MoodModel.of(
            Map.of(
                Language.EN,
                new MoodWeights(
                    Map.of("ass", new Weight(1, 0), "delay*", new Weight(1, 0)), Map.of())));

    assertFalse(model.read(Utterance.of("my class is late"), Language.EN).upset());
    assertTrue(model.read(Utterance.of("DELAYED again"), Language.EN).upset());
  }

  @Test
  void courtesyDoesNotTakeAThreatBack() {
    var words = Map.of("소비자원", new Weight(1.5, 0), "부탁드", new Weight(-5, 0));

    assertTrue(model(words).read(Utterance.of("소비자원에 알리니 회신 부탁드립니다"), Language.KO).upset());
  }

  @Test
  void praiseBesideTroubleIsIrony() {
    var model =
        model(
            Map.of(
                "참 잘하", new Weight(0.6, -1),
                "깨진", new Weight(0, 1),
                "{irony}", new Weight(0.4, 0)));

    assertFalse(model.read(Utterance.of("일 참 잘하시네요"), Language.KO).upset());
    assertTrue(model.read(Utterance.of("일 참 잘하시네요 깨진 컵이라니"), Language.KO).upset());
  }

  @Test
  void anEditorsWordCountsAsTheEditorSays() {
    var model = model(Map.of("황당", new Weight(0.9, 1)));

    var edited = model.with(Map.of(Language.KO, Map.of("황당", 0.0, "고객센터 뭐함", 1.0)));

    assertEquals(0, edited.read(Utterance.of("황당하네요"), Language.KO).score());
    assertTrue(edited.read(Utterance.of("고객센터 뭐함"), Language.KO).upset());
  }

  @Test
  void aLanguageWithoutWeightsIsCalm() {
    assertEquals(Mood.CALM, model(Map.of()).read(Utterance.of("merde"), Language.of("fr")));
  }

  private static MoodModel model(Map<String, Weight> words) {
    return MoodModel.of(Map.of(Language.KO, new MoodWeights(words, Map.of())));
  }
}
