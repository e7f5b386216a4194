package dev.annai.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.annai.text.Stance.Asked;
import dev.annai.text.Stance.Polarity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StanceTest {

  private static final Map<Language, Analysis> ANALYSES = new HashMap<>();

  private static Stance stance(String language, String text) {
    var of = Language.of(language);
    var analysis = ANALYSES.computeIfAbsent(of, l -> Analysis.of(l, List.of()));
    return Stance.of(of, text, analysis.words(text));
  }

  @ParameterizedTest
  @CsvSource({
    "ko, 배송 왔어요, AFFIRMS",
    "ko, 배송 안 왔어요, DENIES",
    "ko, 배송이 아직 안 왔어요, DENIES",
    "ko, 환불 받았어요, AFFIRMS",
    "ko, 환불 못 받았어요, DENIES",
    "ko, 반품 되나요, AFFIRMS",
    "ko, 반품 안 되나요, EITHER",
    "ko, 반품이 왜 안 되나요, DENIES",
    "ko, 도착하지 않았어요, DENIES",
    "ko, 안내 문자 받았어요, AFFIRMS",
    "ko, 쿠폰 없나요, EITHER",
    "ko, 얼마나 기다려야 하죠, AFFIRMS",
    "ko, 사이즈를 못 고르겠어요, AFFIRMS",
    "ko, 환불이 아직인가요, DENIES",
    "ko, 결제하지 마., DENIES",
    "ko, 전화하지 말고 문자로 주세요, DENIES",
    "ko, 미안하지만 취소해 주세요, AFFIRMS",
    "ko, 총 얼마인지 아니, AFFIRMS",
    "ko, 로그인하지 않고 주문하는 방법, EITHER",
    "ko, 재판매를 금지합니다, EITHER",
    "ko, 지난주에 반품을 신청했어요. 환불이 안 됐어요., EITHER",
    "ja, 平日は休みが取れないため、郵送してもらえますか, EITHER",
    "ja, 荷物を紛失した, EITHER",
    "en, I would like to delete my account. I can't stand the emails, EITHER",
    "en, my payment was declined, EITHER",
    "en, 'I am not happy, cancel it', AFFIRMS",
    "ja, 返金まだですか, DENIES",
    "ja, サイズがわかりません, AFFIRMS",
    "en, I don't know my size, AFFIRMS",
    "en, still waiting for my refund, DENIES",
    "ja, 返品できますか, AFFIRMS",
    "ja, 返品できません, DENIES",
    "ja, 返品できませんか, EITHER",
    "ja, 返品したい, AFFIRMS",
    "ja, 返品したくない, DENIES",
    "ja, 商品が届いた, AFFIRMS",
    "ja, 商品が届かない, DENIES",
    "ja, まだ届いていません, DENIES",
    "ja, ログインできない, DENIES",
    "ja, 会員登録しなければなりませんか, AFFIRMS",
    "ja, 在庫が少ない, AFFIRMS",
    "en, my parcel has arrived, AFFIRMS",
    "en, my parcel hasnt arrived, DENIES",
    "en, I can't log in, DENIES",
    "en, Can't I pay by card?, EITHER",
    "en, please stop the newsletter, EITHER"
  })
  void tellsWhetherSomethingIs(String language, String text, Polarity polarity) {
    assertEquals(polarity, stance(language, text).polarity());
  }

  @ParameterizedTest
  @CsvSource({
    "ko, 왜 안 와요, WHY",
    "ko, 언제 와요, WHEN",
    "ko, 배송에 얼마나 걸려요, WHEN",
    "ko, 배송비 얼마예요, HOW_MUCH",
    "en, how will the refund be paid, HOW",
    "ko, 주문 취소해 주세요, DEED",
    "ko, 취소 좀 해 줄래, DEED",
    "ko, 주소를 바꾸고 싶어요, DEED",
    "ko, 주문 취소하기, DEED",
    "ko, 주문이 취소됐나요, STATE",
    "ko, 쿠폰이 있나요?, STATE",
    "ko, 입금됐는지 확인해 주세요, STATE",
    "ko, 입금 확인 여부, STATE",
    "ja, なぜ届かないの, WHY",
    "ja, いつ届きますか, WHEN",
    "ja, 送料はいくら, HOW_MUCH",
    "en, why is it late, WHY",
    "en, how long does it take, WHEN",
    "en, tell me when I have to pay, WHEN",
    "en, how much is delivery, HOW_MUCH"
  })
  void tellsWhatIsAsked(String language, String text, Asked asked) {
    assertEquals(Set.of(asked), stance(language, text).asks());
  }

  @ParameterizedTest
  @CsvSource({
    "ko, 얼마나 밝은가요",
    "ko, 취소할 수 있나요",
    "ko, 취소되나요",
    "ko, 포장해 주나요",
    "ko, 상품의 크기",
    "ko, 영업 시간을 알려 주세요",
    "en, I was charged a fee when I paid"
  })
  void takesNoOtherWordForAQuestion(String language, String text) {
    assertEquals(Set.of(), stance(language, text).asks());
  }

  @Test
  void asksTheWayByAskingThePlace() {
    var where = stance("en", "where can I unsubscribe");
    var how = stance("en", "how do I unsubscribe");

    assertFalse(where.conflicts(how));
    assertTrue(where.conflicts(stance("en", "why did you unsubscribe me")));
  }

  @Test
  void takesARequestForAQuestionOfHowItIsDone() {
    var request = stance("ko", "주문을 취소해 주세요");

    assertFalse(request.conflicts(stance("ko", "주문은 어떻게 취소하나요")));
    assertTrue(request.conflicts(stance("ko", "주문이 취소됐나요")));
  }

  @ParameterizedTest
  @CsvSource({"왜 안 와요, 언제 와요", "배송 왜 늦어요, 배송 얼마예요"})
  void tellsQuestionsApart(String one, String other) {
    assertTrue(stance("ko", one).asksElse(stance("ko", other)));
  }
}
