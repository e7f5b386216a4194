package dev.annai.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.annai.text.Language;
import dev.annai.text.Utterance;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What keyboards, phones and files do to a text changes nothing of what it finds. */
class TypingTest {

  /** Entries named by their questions. */
  private static FaqIndex index(Language language, String right, String wrong) {
    var entries =
        List.of(wrong, right).stream()
            .map(q -> new FaqEntry.Wording(q, List.of(right.equals(q) ? "다시 " + q : q), Map.of()))
            .map(w -> new FaqEntry(w.question(), "topic", List.of(), Map.of(language, w)))
            .toList();
    return FaqIndex.build(entries, Map.of(), SearchSettings.DEFAULTS);
  }

  @ParameterizedTest
  @CsvSource({
    "ko, ㅂㅐㅅㅗㅇ 조회, 배송 조회, 교환 방법",
    "ko, ﾲￂﾵￌﾷ 조회, 배송 조회, 교환 방법",
    "ko, 배송조회해줘, 배송 조회, 교환 방법",
    "ko, 배송 조회이이이이ㅠㅠㅠ, 배송 조회, 교환 방법",
    "ko, 베송 조훼, 배송 조회, 교환 방법",
    "ja, ﾍﾝﾋﾟﾝの方法, 返品の方法, 会員の登録",
    "ja, 返品ーーーのほうほう, 返品の方法, 会員の登録",
    "ja, ２個以上, 2個以上, 3個以上"
  })
  void findsTheSameEntry(Language language, String typed, String right, String wrong) {
    try (var index = index(language, right, wrong)) {
      assertEquals(right, first(index, language, typed));
    }
  }

  @Test
  void readsDecomposedHangul() {
    var typed = Normalizer.normalize("배송 조회", Normalizer.Form.NFD);

    try (var index = index(Language.KO, "배송 조회", "교환 방법")) {
      assertEquals("배송 조회", first(index, Language.KO, typed));
      assertEquals("배송 조회", index.suggest(typed, Language.KO, 1).getFirst().entry());
    }
  }

  @ParameterizedTest
  @CsvSource({"ko, 송조, 배송 조회", "ja, 品の, 返品の方法", "en, packa, track my package"})
  void suggestsAnEntryOnce(Language language, String typed, String right) {
    try (var index = index(language, right, "쿠폰 クーポン coupon")) {
      assertEquals(List.of(right), entries(index.suggest(typed, language, 3)));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ko, 배숑, 배송 조회",
    "ko, 배송 조홰, 배송 조회",
    "ja, へんぴソ, 返品の方法 へんぴん",
    "en, trcak, track my package",
    "en, pakage, track my package",
    "en, packsage, track my package"
  })
  void suggestsInSpiteOfAWrongKey(Language language, String typed, String right) {
    try (var index = index(language, right, "쿠폰 クーポン coupon")) {
      assertEquals(List.of(right), entries(index.suggest(typed, language, 3)));
    }
  }

  private static List<String> entries(List<Suggestion> suggestions) {
    return suggestions.stream().map(Suggestion::entry).toList();
  }

  private static String first(FaqIndex index, Language language, String typed) {
    var hits = index.rank(Utterance.of(typed), language, 1).hits();
    return hits.isEmpty() ? "" : hits.getFirst().entry();
  }
}
