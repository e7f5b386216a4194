package dev.annai.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherModesTest {

  @ParameterizedTest
  @CsvSource({"qothd, 배송", "qothdql, 배송비", "ghksqnf, 환불", "dlfrek, 읽다", "rkqtdl, 값이", "dho, 왜"})
  void readsKoreanTypedInLatinMode(String typed, String meant) {
    assertEquals(meant, KeyboardLayout.toKorean(typed));
    assertEquals(typed, KeyboardLayout.toLatin(meant));
  }

  @Test
  void readsEnglishTypedInKoreanMode() {
    assertEquals("refund", KeyboardLayout.toLatin("ㄱㄷ려ㅜㅇ"));
  }

  @Test
  void takesNoEnglishForKorean() {
    assertTrue(KeyboardLayout.isKorean("qothd"));
    assertFalse(KeyboardLayout.isKorean("refund"));
    assertFalse(KeyboardLayout.isKorean("where is my order"));
  }

  @ParameterizedTest
  @CsvSource({
    "henpin, ヘンピン",
    "hempin, ヘンピン",
    "hensou, ヘンソウ",
    "haisō, ハイソウ",
    "kyanseru, キャンセル",
    "ryoushuusho, リョウシュウショ",
    "chotto, チョット",
    "kaitekudasai, カイテクダサイ",
    "fun'iki, フンイキ"
  })
  void readsRomaji(String typed, String kana) {
    assertEquals(Optional.of(kana), Kana.fromRomaji(typed));
  }

  @Test
  void takesNoEnglishForRomaji() {
    assertEquals(Optional.empty(), Kana.fromRomaji("refund"));
  }

  @ParameterizedTest
  @CsvSource({
    "배송 언제 와요, en, ko",
    "いつ届きますか, ko, ja",
    "返品, en, ja",
    "where is my order, ko, en",
    "refund, ja, en",
    "qothd, ko, ko",
    "qothd, , ko",
    "henpin shitai, ja, ja",
    "AN-20261103-0042, ja, ja",
    "1234, ko, ko",
    "1234, , ko",
    "where is it, , en"
  })
  void decidesTheLanguageByTheTextFirst(String text, String asked, String expected) {
    var detector = LanguageDetector.of(List.of(Language.KO, Language.JA, Language.EN));

    var language = detector.detect(Utterance.of(text), asked == null ? null : Language.of(asked));

    assertEquals(Language.of(expected), language);
  }
}
