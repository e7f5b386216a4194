package dev.annai.slot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.annai.text.Language;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CueFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      textBlock =
          """
          ko @ 안녕[하세요|하십니까] @ 안녕 하세요!! @ true
          ko @ 안녕[하세요|하십니까] @ 안녕 @ true
          ko @ ^네$ @ 네~ @ true
          ko @ ^네$ @ 네이버페이 @ false
          ko @ _시발 @ 다시 발송해 주세요 @ false
          ko @ _시발 @ 아 시발 @ true
          ko @ 상담원…연결 @ 상담원 좀 빨리 연결해요 @ true
          ko @ 상담원…연결 @ 상담원이 어제 오후에 전화로 배송이 늦다고 했어요 연결 @ false
          ja @ 人と(話|喋) @ 人と　話したいです @ true
          en @ talk to [a] (person|human*) @ May I TALK to a person? @ true
          en @ talk to [a] (person|human*) @ talk to personnel @ false
          en @ talk to [a] (person|human*) @ talk to humans, please @ true
          en @ dont…want @ I don't really want it @ true
          en @ want…bot @ want a bottle @ false
          """)
  void findsAPhraseHoweverItIsWritten(
      String language, String phrase, String text, boolean isFound) {
    var finder = CueFinder.of(new Cues(Map.of("cue", List.of(phrase))), Language.of(language));

    assertEquals(isFound ? Set.of("cue") : Set.of(), finder.find(text));
  }

  @Test
  void tellsWhetherATextConsistsOfCuesAlone() {
    var cues =
        new Cues(
            Map.of(
                "greeting", List.of("안녕[하세요]"),
                "thanks", List.of("감사합니다", "고마워요"),
                "filler", List.of("정말")));
    var finder = CueFinder.of(cues, Language.KO);
    var names = List.of("greeting", "thanks", "filler");

    assertEquals(List.of("greeting", "filler", "thanks"), finder.cover("안녕하세요, 정말 고마워요!", names));
    assertEquals(List.of(), finder.cover("안녕하세요 배송비 얼마예요", names));
    assertEquals(List.of(), finder.cover("…", names));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      textBlock =
          """
          ko @ (으로|로) 해 주세요$ @ 네이비 L로 해주세요. @ 네이비 L
          ko @ 이요$ @ 이요 네트 @ 이요 네트
          ko @ 알림 받고 싶어요 @ 알림 받고 싶어요! 울 코트 @ 울 코트
          ja @ (です|で)$ @ グレーのMです。 @ グレーのM
          ja @ 再入荷 @ トート、再入荷（黒） @ トート、 （黒
          en @ (please|pls)$ @ Navy, L please! @ Navy, L
          en @ dont mind @ I don't mind blue @ I blue
          """)
  void leavesWhatIsNotAPhrase(String language, String phrase, String text, String left) {
    var finder = CueFinder.of(new Cues(Map.of("cue", List.of(phrase))), Language.of(language));

    assertEquals(left, finder.without(text, List.of("cue")));
  }

  @Test
  void saysWhatIsWrongWithAPhrase() {
    assertTrue(Cues.fault("(a|b").orElseThrow().contains("a bracket without its \")\""));
    assertTrue(Cues.fault("a|b").orElseThrow().contains("without its beginning"));
    assertTrue(Cues.fault("…a").isPresent());
    assertTrue(Cues.fault("(a|b) [c]").isEmpty());
  }
}
