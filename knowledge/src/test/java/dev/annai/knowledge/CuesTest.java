package dev.annai.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.annai.slot.CueFinder;
import dev.annai.text.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The default cues, by example. */
class CuesTest {

  private static final Map<Language, CueFinder> FINDERS = new HashMap<>();

  private static final Set<String> ALARMS =
      Set.of("danger", "leak", "threat", "anger", "person", "reject");

  static {
    Defaults.load().cues().forEach((lang, cues) -> FINDERS.put(lang, CueFinder.of(cues, lang)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      textBlock =
          """
          ko @ person @ 상담원연결해줘
          ko @ person @ 사람이랑 얘기할래요
          ko @ person @ 챗봇 말고 진짜 사람 좀 바꿔 주세요
          ko @ danger @ 전기포트에서 불꽃이 튀어서 손을 데었어요
          ko @ danger @ 애가 단추를 삼켰어요
          ko @ leak @ 제 계정에 모르는 사람 주문이 떠요. 제 정보가 유출된 거 아닌가요
          ko @ leak @ 다른 고객 주소가 저한테 보여요
          ko @ threat @ 소비자원에 민원 넣겠습니다
          ko @ threat @ 맘카페에 다 올릴 거예요
          ko @ anger @ 지금 장난하세요?
          ko @ anger @ 몇 번을 말해야 알아듣습니까
          ko @ anger @ 빨리도 보내주시네요 참
          ko @ reject @ 아뇨 그거 말고요
          ko @ reject @ 제 질문은 그게 아닌데요
          ko @ wish @ 반품하고 싶어요
          ja @ person @ 担当者に代わってください
          ja @ person @ 人と話したいです
          ja @ person @ オペレーターにつないで
          ja @ danger @ 充電中に煙が出て火傷しました
          ja @ leak @ 他の人の注文履歴が表示されています
          ja @ leak @ 個人情報が漏れているようです
          ja @ threat @ 消費者センターに通報します
          ja @ threat @ 弁護士に相談するつもりです
          ja @ anger @ いい加減にしてください
          ja @ anger @ 何回同じことを言わせるんですか
          ja @ anger @ ふざけるな
          ja @ reject @ それじゃないです
          ja @ reject @ いや、違いますけど
          ja @ wish @ 返品したいのですが
          en @ person @ is anyone real there
          en @ person @ Let me speak to your manager
          en @ person @ I'd rather talk to a human being
          en @ danger @ The heater caught fire and I burned my hand
          en @ leak @ I can see another customer's order in my account
          en @ threat @ You will hear from my solicitor
          en @ threat @ I'm going to ask for a chargeback
          en @ anger @ Well done, you lost my parcel again
          en @ anger @ This is absolutely disgraceful
          en @ reject @ that's not what I asked
          en @ wish @ I'd like to cancel my order please
          """)
  void hears(String language, String cue, String utterance) {
    assertTrue(heard(language, utterance).contains(cue), () -> heard(language, utterance) + "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      textBlock =
          """
          ko @ 다시 발송해 주세요
          ko @ 환불이 나오는 데 며칠 걸려요?
          ko @ 마감 전에 주문했는데 오늘 출발하나요
          ko @ 혼자 살아서 문 앞에 두고 가 주세요
          ko @ 화면이 자꾸 꺼져요
          ko @ 전화나 이메일로 문의해도 되나요
          ko @ 교환을 희망하는데요
          ko @ 환불 매장이 따로 있나요
          ko @ 선물로 보내려고 하는데 포장 되나요
          ko @ 불량이면 어떻게 교환하나요?
          ja @ 最低いくらから送料無料ですか
          ja @ カスタマーレビューはどこですか
          ja @ 失礼ですが、配送はいつごろでしょうか
          ja @ 星1つだけ付いている商品は返品できますか
          ja @ 3つ頼んだのに1つしか届いていません
          ja @ 不良品だった場合の交換方法を教えてください
          en @ Sorry for the stupid question, how much is delivery?
          en @ Can I get a receipt?
          en @ I've never ordered here before, how do I start?
          en @ The mug arrived broken, what should I do?
          en @ How do you protect my personal data?
          """)
  void hearsNoAlarmInCalmWords(String language, String utterance) {
    var heard = heard(language, utterance);

    assertFalse(heard.stream().anyMatch(ALARMS::contains), heard::toString);
  }

  @Test
  void coversCourtesiesOfSeveralWords() {
    var names = List.of("greeting", "thanks", "goodbye", "courtesy", "filler");

    assertEquals(List.of("thanks"), finder("ko").cover("감사합니다^^", names));
    assertTrue(finder("ko").cover("네 정말 감사합니다! 수고하세요~", names).contains("goodbye"));
    assertTrue(finder("ja").cover("ご丁寧にありがとうございました！", names).contains("thanks"));
    assertTrue(finder("en").cover("Great, thank you so much, bye!", names).contains("thanks"));
    assertEquals(List.of(), finder("en").cover("Thanks, but where is my order?", names));
  }

  private static Set<String> heard(String language, String utterance) {
    return finder(language).find(utterance);
  }

  private static CueFinder finder(String language) {
    return Objects.requireNonNull(FINDERS.get(Language.of(language)));
  }
}
