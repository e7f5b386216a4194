package dev.annai.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.annai.text.Language;
import dev.annai.text.Utterance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaqIndexTest {

  private static final Lexicon KOREAN =
      new Lexicon(List.of(List.of("배송비", "택배비")), List.of("배송비", "상담사", "재발송"), List.of("어떻게 하나요"));
  private static final Lexicon JAPANESE =
      new Lexicon(List.of(), List.of("引取り,引取り,ヒキトリ,カスタム名詞"), List.of("教えてください"));
  private static final SearchSettings SETTINGS =
      new SearchSettings(
          Map.of(
              Language.KO, Map.of("channel.sounds", 0.4),
              Language.JA, Map.of("channel.sounds", 0.6)));

  /** Entries named by their questions. */
  private static FaqIndex index(Language language, String... questions) {
    var entries = new ArrayList<FaqEntry>();
    for (var question : questions) {
      var wording = new FaqEntry.Wording(question, List.of(), Map.of());
      entries.add(new FaqEntry(question, "topic", List.of(), Map.of(language, wording)));
    }
    return FaqIndex.build(entries, Map.of(Language.KO, KOREAN, Language.JA, JAPANESE), SETTINGS);
  }

  private static String first(FaqIndex index, Language language, String text) {
    var hits = index.rank(Utterance.of(text), language, 5).hits();
    return hits.isEmpty() ? "" : hits.getFirst().entry();
  }

  @ParameterizedTest
  @CsvSource({
    "ko, 택배 안 왔어요, 배송이 아직 안 왔어요, 배송 왔어요",
    "ko, 배송 잘 왔어요, 배송 왔어요, 배송 안 왔어요",
    "ko, 환불 못 받았는데요, 환불을 받지 못했어요, 환불 받았어요",
    "ko, 왜 안 와요, 왜 아직 안 오나요, 언제 와요",
    "ko, 배송비얼마에요, 배송비 얼마예요, 배송 얼마나 걸려요",
    "ko, 택배비 얼마예요, 배송비가 얼마인가요, 택배 언제 와요",
    "ko, 재발송 해주세요, 재발송이 되나요, 발송이 되나요",
    "ko, 주문 취소됐나요, 주문 취소 여부, 주문 취소하기",
    "ko, 주문 취소해 줄래, 주문 취소하기, 주문 취소됐는지",
    "ko, 상담사연결해줘, 상담사와 연결해 주세요, 주소를 바꿔 주세요",
    "ja, 返品できません, 返品できない, 返品できますか",
    "ja, 返品したくない, 返品したくないです, 返品したいです",
    "ja, まだ届いていません, 商品が届かない, 商品が届いた",
    "ja, ログインできない, ログインできません, ログインする",
    "ja, お問合せ, お問い合わせ, お支払い",
    "ja, 受取り, 受け取り, 引き渡し",
    "ja, 申込み, 申し込み, 払い込み",
    "ja, 取消, 取り消し, 取り寄せ",
    "ja, はいそう, 配送, 返送料",
    "ja, へんぴん, 返品, 交換",
    "ja, ヘンピン, 返品, 交換",
    "ja, ふぐあい, 不具合, 具合",
    "ja, ３営業日, 3営業日, 5営業日",
    "ja, ｷｬﾝｾﾙ, キャンセル, クーポン"
  })
  void readsKoreanAndJapanese(Language language, String text, String right, String wrong) {
    try (var index = index(language, wrong, right)) {
      assertEquals(right, first(index, language, text));
    }
  }

  @Test
  void whatTheShopDoesNotAnswerIsNeverAHitAndMakesOthersDoubtful() {
    var write = entry("review-write", false, "리뷰는 어떻게 쓰나요", "리뷰 쓰고 싶어요");
    var others =
        List.of(
            write,
            entry("order-cancel", false, "주문을 취소하고 싶어요", "주문 취소는 어떻게 하나요"),
            entry("shipping-fee", false, "배송비는 얼마예요", "택배비 얼마예요"));
    var delete = entry("open-review-delete", true, "리뷰를 지우고 싶어요", "쓴 리뷰는 어떻게 삭제해요");
    var question = Utterance.of("제가 쓴 리뷰 지우고 싶은데요");
    try (var without = index(others);
        var with = index(Stream.concat(others.stream(), Stream.of(delete)).toList())) {
      var guessed = without.rank(question, Language.KO, 3);
      var known = with.rank(question, Language.KO, 3);
      assertEquals("review-write", guessed.hits().getFirst().entry());
      assertNull(guessed.unanswered());
      assertEquals("review-write", known.hits().getFirst().entry());
      assertEquals("open-review-delete", Objects.requireNonNull(known.unanswered()).entry());
      assertTrue(known.confidence() < guessed.confidence());
      assertEquals(0.0, guessed.features().get("unanswered"));
      assertEquals(1.0, known.features().get("unanswered"));
      var suggested = with.suggest("리뷰를 지", Language.KO, 3);
      assertTrue(suggested.stream().noneMatch(s -> s.entry().equals(delete.id())));
    }
  }

  private static FaqEntry entry(String id, boolean unanswered, String question, String ask) {
    var wording = new FaqEntry.Wording(question, List.of(ask), Map.of());
    return new FaqEntry(id, "topic", List.of(), Map.of(Language.KO, wording), unanswered);
  }

  private static FaqIndex index(List<FaqEntry> entries) {
    return FaqIndex.build(entries, Map.of(Language.KO, KOREAN), SETTINGS);
  }

  @ParameterizedTest
  @CsvSource({
    "ko, qothdql, 배송비 얼마예요, keyboard",
    "ja, henpin, へんぴん, romaji",
    "en, ㄱㄷ려ㅜㅇ, refund, keyboard"
  })
  void mendsWhatWasTypedInTheWrongMode(Language language, String typed, String entry, String kind) {
    try (var index = index(language, entry, language.equals(Language.EN) ? "return" : "交換 교환")) {
      var ranking = index.rank(Utterance.of(typed), language, 1);

      assertEquals(entry, ranking.hits().getFirst().entry());
      assertEquals(kind, ranking.repairs().getFirst().kind());
    }
  }

  @Test
  void mendsNothingThatReadsWellAsTyped() {
    try (var index = index(Language.KO, "LG TV 반품", "배송")) {
      assertEquals(List.of(), index.rank(Utterance.of("LG TV 반품"), Language.KO, 1).repairs());
    }
  }

  @Test
  void forgivesAWrongKey() {
    try (var index = index(Language.KO, "배송 언제 와요", "반송 주소")) {
      assertEquals("배송 언제 와요", first(index, Language.KO, "배숑 언제 와요"));
    }
  }

  @Test
  void saysWhatWasVetoed() {
    try (var index = index(Language.KO, "택배 왔어요", "택배가 오지 않았어요")) {
      var ranking = index.rank(Utterance.of("택배 안 왔어요"), Language.KO, 2);

      assertEquals("택배가 오지 않았어요", ranking.hits().getFirst().entry());
      ranking
          .vetoes()
          .forEach(veto ->
              assertEquals(new Veto("택배 왔어요", "opposite", "택배 왔어요", "denies", "affirms"), veto));
    }
  }

  @ParameterizedTest
  @CsvSource({"선물포장 하기, 선물포장 하기, 선물 포장하기", "선물 포장하기, 선물 포장하기, 선물포장 하기"})
  void prefersWhatIsSpacedLikeTheQuestion(String text, String right, String wrong) {
    try (var index = index(Language.KO, wrong, right)) {
      assertEquals(right, first(index, Language.KO, text));
    }
  }

  @Test
  void prefersTheAnswerInWhichTheWordsOfTheQuestionStandTogether() {
    var settings =
        new SearchSettings(Map.of(Language.JA, Map.of("answer", 1.1, "pairs", 0.9, "gist", 0.0)));
    var apart = entry("a-apart", "お店について", "会員の皆さまへ。領収書の再発行とギフトカードの販売。");
    var together = entry("b-together", "窓口について", "会員カードの再発行。領収書の販売とギフトの皆さまへ。");

    try (var index = FaqIndex.build(List.of(apart, together), Map.of(), settings)) {
      assertEquals("b-together", first(index, Language.JA, "会員カードを再発行したい"));
    }
  }

  private static FaqEntry entry(String id, String question, String answer) {
    var wording =
        new FaqEntry.Wording(question, List.of(), Map.of(FaqEntry.Wording.EVERY_STORE, answer));
    return new FaqEntry(id, "topic", List.of(), Map.of(Language.JA, wording));
  }

  @Test
  void ranksTheSameTwice() {
    try (var one = index(Language.KO, "배송 언제 와요", "배송비 얼마예요");
        var two = index(Language.KO, "배송 언제 와요", "배송비 얼마예요")) {
      var text = Utterance.of("배송 언제쯤 오나요");

      assertEquals(one.rank(text, Language.KO, 2), two.rank(text, Language.KO, 2));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ko, 배ㅅ, 배송 조회",
    "ko, ㅂㅅ, 배송 조회",
    "ko, 조회, 배송 조회",
    "ja, へん, 返品の方法",
    "ja, henp, 返品の方法",
    "en, tra, track my order"
  })
  void suggestsWhileTyping(Language language, String typed, String entry) {
    try (var index = index(language, entry, "쿠폰 クーポン coupon")) {
      var suggestions = index.suggest(typed, language, 3);

      assertEquals(List.of(new Suggestion(entry, entry)), suggestions);
    }
  }

  @Test
  void explainsAMatch() {
    try (var index = index(Language.KO, "배송비 얼마예요", "쿠폰 사용")) {
      var explanation =
          index.explain(Utterance.of("배송비 알려줘"), Language.KO, "배송비 얼마예요").orElseThrow();

      assertEquals("words", explanation.matches().getFirst().channel());
      assertEquals("배송비", explanation.matches().getFirst().text());
      assertFalse(explanation.opposite());
    }
  }

  @Test
  void tellsWhatAScoreIsMadeOf() {
    try (var index = index(Language.KO, "배송비 얼마예요", "쿠폰 사용")) {
      var ranking = index.rank(Utterance.of("배송비 알려줘"), Language.KO, 2, 1);
      var explanation = ranking.explanations().getFirst();
      var sum = explanation.parts().stream().mapToDouble(Explanation.Part::adds).sum();

      assertEquals(1, ranking.explanations().size());
      assertEquals(ranking.hits().getFirst().entry(), explanation.entry());
      assertEquals(ranking.hits().getFirst().score(), sum, 1e-9);
    }
  }

  @Test
  void isSurerOfWhatItKnows() {
    try (var index = index(Language.KO, "배송비 얼마예요", "쿠폰은 어떻게 쓰나요", "환불은 언제 되나요")) {
      var known = index.rank(Utterance.of("배송비가 얼마인가요"), Language.KO, 3).confidence();
      var strange = index.rank(Utterance.of("오늘 점심 뭐 먹지"), Language.KO, 3).confidence();

      assertTrue(known > strange + 0.3, known + " > " + strange);
    }
  }

  @Test
  void tellsWhatIsSaidInSomeAnswerFromWhatIsStrange() {
    var wording =
        new FaqEntry.Wording(
            "배송비 얼마예요",
            List.of("택배비 얼마예요"),
            Map.of(FaqEntry.Wording.EVERY_STORE, "제주도는 3,000원입니다."));
    var fee = new FaqEntry("fee", "topic", List.of(), Map.of(Language.KO, wording));
    try (var index = index(List.of(fee, entry("coupon", false, "쿠폰은 어떻게 쓰나요", "쿠폰 쓰고 싶어요")))) {
      var answered = index.rank(Utterance.of("제주도 배송비"), Language.KO, 1).features();
      var strange = index.rank(Utterance.of("코끼리 배송비"), Language.KO, 1).features();

      assertEquals(answered.getOrDefault("known", -2.0), strange.getOrDefault("known", -1.0), 0.1);
      assertEquals(1.0, answered.getOrDefault("familiar", -1.0), 1e-9);
      assertTrue(strange.getOrDefault("familiar", -1.0) < 0.8, strange.toString());
      assertEquals(1.0, answered.getOrDefault("agree", -1.0), 1e-9);
      assertTrue(answered.getOrDefault("ahead", -1.0) > 0, answered.toString());
    }
  }

  @Test
  void findsNothingForNothing() {
    try (var index = index(Language.KO, "배송비 얼마예요")) {
      assertEquals(List.of(), index.rank(Utterance.of("?!"), Language.KO, 3).hits());
      assertEquals(List.of(), index.rank(Utterance.of("x"), Language.JA, 3).hits());
      assertEquals(List.of(), index.suggest("", Language.KO, 3));
    }
  }
}
