package dev.annai.knowledge;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.annai.mood.Mood;
import dev.annai.mood.MoodModel;
import dev.annai.text.Language;
import dev.annai.text.Utterance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefaultMoodTest {

  private static final MoodModel MOODS = Defaults.load().mood();

  @ParameterizedTest
  @CsvSource({
    "ko, 지금 장난합니까? 몇 번을 말해요",
    "ko, 소비자원에 신고하겠습니다",
    "ko, 기다리다 늙겠네요 일 참 잘하시네요 ㅡㅡ",
    "ja, いい加減にしてください",
    "ja, 消費者センターに相談させていただきます",
    "ja, さすがですね、三週間で空箱が届きました（笑）",
    "en, Are you kidding me?",
    "en, Thanks for nothing",
    "en, My lawyer will be in touch"
  })
  void upsetIsSeen(String language, String text) {
    assertTrue(mood(language, text).upset());
  }

  @ParameterizedTest
  @CsvSource({
    "ko, 불량이면 어떻게 교환하나요?",
    "ko, 다시발송 부탁드려요 ㅠㅠ 아직 안 왔어요",
    "ko, 쓰레기통 뚜껑이 깨져서 왔어요",
    "ko, 다른 방법으로 결제하고 싶은데 전화나 채팅도 되나요?",
    "ja, まだ届かないのですが、確認していただけますか",
    "ja, 期待していたのでがっかりしました。返品したいです",
    "en, 'My parcel is late, could you check please?'",
    "en, I am a bit disappointed with the quality"
  })
  void calmComplaintsStayCalm(String language, String text) {
    assertFalse(mood(language, text).upset());
  }

  private static Mood mood(String language, String text) {
    return MOODS.read(Utterance.of(text), Language.of(language));
  }
}
