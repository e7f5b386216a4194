package dev.annai.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.annai.search.FaqEntry;
import dev.annai.search.FaqIndex;
import dev.annai.text.Language;
import dev.annai.text.Utterance;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The faults that stock analyzers were measured to have with Korean and Japanese, each as what a
 * customer types, the entry that is meant, and one that a stock analyzer takes for it. Read as
 * every pack is read before it teaches words of its own.
 */
class MeasuredFaultsTest {

  private static final Defaults DEFAULTS = Defaults.load();

  @ParameterizedTest
  @CsvSource({
    "ko, 배송 왔어요, 배송 왔어요, 배송 안 왔어요",
    "ko, 배송 안 왔어요, 배송 안 왔어요, 배송 왔어요",
    "ko, 배송이 아직 안 왔어요, 배송 안 왔어요, 배송 왔어요",
    "ko, 택배가 잘 왔어요, 배송 왔어요, 배송 안 왔어요",
    "ko, 환불 받았어요, 환불 받았어요, 환불 못 받았어요",
    "ko, 환불을 아직 못 받았는데요, 환불 못 받았어요, 환불 받았어요",
    "ko, 환불 잘 받았습니다, 환불 받았어요, 환불 못 받았어요",
    "ko, 반품 되나요, 반품 되나요, 반품 안 되나요",
    "ko, 반품 안 되나요, 반품 안 되나요, 반품 되나요",
    "ko, 반품이 안 돼요, 반품이 안 됩니다, 반품이 됩니다",
    "ko, 왜 안 와요, 왜 아직 안 오나요, 언제 와요",
    "ko, 언제 와요, 언제쯤 오나요, 왜 안 와요"
  })
  void tellsDoneFromNotDoneAndWhyFromWhen(
      Language language, String typed, String meant, String other) {
    assertEquals(meant, first(language, typed, meant, other));
  }

  @ParameterizedTest
  @CsvSource({
    "ko, 배송비 얼마예요, 배송비 금액, 배송 기간",
    "ko, 배송비얼마에요, 배송비 얼마예요, 배송 얼마나 걸려요",
    "ko, 배송비얼마에요, 배송비가 얼마인가요, 배송이 얼마예요",
    "ko, 재발송 해 주세요, 재발송 요청, 발송 요청",
    "ko, 발송해 주세요, 발송 요청, 재발송 요청",
    "ko, 상담사연결해줘, 상담사와 연결해 주세요, 주소를 바꿔 주세요",
    "ko, 상담원연결해줘, 상담원 연결, 매장 연결",
    "ko, 정진해 왔어요, 정진해온 사람, 7번 사람",
    "ko, 정진해온, 정진하다, 칠전팔기",
    "ko, 주문취소, 주문 취소, 주문 확인",
    "ko, 주문 취소할래요, 주문취소, 주문확인",
    "ko, 오배송, 오배송이에요, 배송이에요",
    "ko, 네이버페이로 결제, 네이버페이 결제, 네이버 결제",
    "ko, 카톡 상담, 카톡으로 상담, 전화로 상담",
    "ko, 송장번호, 운송장번호, 전화번호",
    "ko, 반품하고싶은데요, 반품을 하고 싶어요, 교환을 하고 싶어요"
  })
  void keepsTheWordsOfTheTradeWhole(Language language, String typed, String meant, String other) {
    assertEquals(meant, first(language, typed, meant, other));
  }

  @ParameterizedTest
  @CsvSource({
    "ja, 返品できますか, 返品できますか, 返品できません",
    "ja, 返品できません, 返品できません, 返品できますか",
    "ja, 返品できない, 返品できません, 返品できます",
    "ja, 返品したい, 返品したいです, 返品したくないです",
    "ja, 返品したくない, 返品したくないです, 返品したいです",
    "ja, 返品したい, 返品したいです, 返品できません",
    "ja, 商品が届いた, 商品が届きました, 商品が届きません",
    "ja, 商品が届かない, 商品が届きません, 商品が届きました",
    "ja, まだ届いていません, 商品が届かない, 商品が届いた",
    "ja, ログインできない, ログインできません, ログインする",
    "ja, ログインできない, ログインができません, ログインできました"
  })
  void tellsCanFromCannotAndDoneFromNotDone(
      Language language, String typed, String meant, String other) {
    assertEquals(meant, first(language, typed, meant, other));
  }

  @ParameterizedTest
  @CsvSource({
    "ja, お問い合わせ, 問合せ先, 支払い先",
    "ja, お問合せ, お問い合わせ, お支払い",
    "ja, お問合わせ, お問い合わせ, お支払い",
    "ja, 問い合せ, お問い合わせ, お支払い",
    "ja, 受け取り, 受取, 引取り",
    "ja, 受取り, 受け取り, 引き取り",
    "ja, 受取, 受け取り, 引き取り",
    "ja, 申し込み, 申込, 払込",
    "ja, 申込み, 申し込み, 払い込み",
    "ja, 申込, 申し込み, 払い込み",
    "ja, 取り消し, 取消, 取寄",
    "ja, 取消, 取り消し, 取り寄せ",
    "ja, 取消し, 取り消し, 取り寄せ",
    "ja, 振込, 振り込み, 振り替え",
    "ja, 振込み, 振り込み, 振り替え",
    "ja, 振り込み, 振込, 振替",
    "ja, 引取り, 引き取り, 受け取り",
    "ja, 引き取り, 引取り, 受取り",
    "ja, 引取, 引き取り, 受け取り",
    "ja, お引取りをお願いします, 引き取りの依頼, 受け取りの依頼",
    "ja, 代引, 代引き, 値引き",
    "ja, 代引き, 代引, 値引",
    "ja, 代引きで払いたい, 代引手数料, 割引手数料",
    "ja, 払戻, 払い戻し, 払い込み",
    "ja, 払戻し, 払い戻し, 払い込み",
    "ja, 払い戻し, 払戻, 払込"
  })
  void readsWordsWithAndWithoutOkurigana(
      Language language, String typed, String meant, String other) {
    assertEquals(meant, first(language, typed, meant, other));
  }

  @ParameterizedTest
  @CsvSource({
    "ja, だいびき, 代引き, 値引き",
    "ja, はらいもどし, 払い戻し, 払い込み",
    "ja, ふぐあい, 不具合, 具合",
    "ja, はいそう, 配送, 返送",
    "ja, へんぴん, 返品, 交換",
    "ja, ヘンピン, 返品, 変更",
    "ja, きゃんせる, キャンセル, クーポン",
    "ja, ｷｬﾝｾﾙ, キャンセル, クーポン",
    "ja, サーバ, サーバー, サービス",
    "ja, サーバーが落ちた, サーバの不具合, サービスの不具合",
    "ja, ユーザ登録, ユーザー登録, ユニット登録",
    "ja, 送料無料, 送料が無料になる金額, 送料が有料になる地域",
    "ja, 送料が無料, 送料無料, 年会費無料"
  })
  void readsKanaForKanji(Language language, String typed, String meant, String other) {
    assertEquals(meant, first(language, typed, meant, other));
  }

  @ParameterizedTest
  @CsvSource({
    "ko, '2,500원이 더 나왔어요', 2500원이 더 결제됐어요, 500원이 더 결제됐어요",
    "ko, 2천5백원 쿠폰, '2,500원 쿠폰', 500원 쿠폰",
    "ko, 이천오백원 쿠폰, '2,500원 쿠폰', 500원 쿠폰",
    "ko, 3만원 이상 무료, '30,000원 이상 무료', '50,000원 이상 무료'",
    "ko, 2만 5천원 쿠폰, '25,000원 쿠폰', '5,000원 쿠폰'",
    "ja, ３営業日, 3営業日, 5営業日",
    "ja, 三営業日, 3営業日, 5営業日",
    "ja, 3営業日, 三営業日, 五営業日",
    "ja, 千円以上, '1,000円以上', '3,000円以上'",
    "ja, 2万5千円, '25,000円', '5,000円'",
    "ja, '２,５００円', 2500円, 500円",
    "en, 2500 won, '2,500 won', 500 won",
    "ko, 3월 2일 도착, 3월 2일, 3월 20일",
    "ja, 一万二千円, '12,000円', '2,000円'",
    "ja, 二重請求, 二重に請求された, 三重に請求された"
  })
  void readsNumbersHoweverTheyAreWritten(
      Language language, String typed, String meant, String other) {
    assertEquals(meant, first(language, typed, meant, other));
  }

  @ParameterizedTest
  @CsvSource({
    "ko, qothd 언제, 배송 언제 와요, 환불 언제 돼요",
    "ko, ghksqnf, 환불, 배송",
    "ja, henpin, へんぴん, こうかん",
    "ja, hensou, 返送, 配送",
    "ja, hempin, 返品, 交換",
    "ja, haisō, 配送, 返送",
    "en, ㄱㄷ려ㅜㅇ, refund, return",
    "en, ㅗㅐㅈ 새 ㄱㄷ셔구, how to return, where to call"
  })
  void readsWhatWasTypedInTheWrongMode(
      Language language, String typed, String meant, String other) {
    assertEquals(meant, first(language, typed, meant, other));
  }

  /** The entry that is found first, whichever of the two stands first in the pack. */
  private static String first(Language language, String typed, String meant, String other) {
    return first(language, typed, List.of(other, meant))
        + (first(language, typed, List.of(meant, other)).equals(meant) ? "" : " by chance");
  }

  private static String first(Language language, String typed, List<String> questions) {
    var entries =
        questions.stream()
            .map(question -> new FaqEntry.Wording(question, List.of(), Map.of()))
            .map(it -> new FaqEntry(it.question(), "topic", List.of(), Map.of(language, it)))
            .toList();
    try (var index = FaqIndex.build(entries, DEFAULTS.lexicons(), DEFAULTS.search())) {
      var hits = index.rank(Utterance.of(typed), language, 1).hits();
      return hits.isEmpty() ? "" : hits.getFirst().entry();
    }
  }
}
