package dev.annai.server;

import dev.annai.dialogue.KnowledgeBase;
import dev.annai.dialogue.Messages;
import dev.annai.mood.MoodModel;
import dev.annai.search.FaqEntry;
import dev.annai.search.FaqEntry.Wording;
import dev.annai.search.SearchSettings;
import dev.annai.shop.Store;
import dev.annai.text.Language;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;

/** Two entries, until packs are loaded from files. */
final class Specimen {

  private Specimen() {}

  static KnowledgeBase knowledge() {
    return new KnowledgeBase(
        "specimen",
        Map.of(Language.KO, "달빛상점"),
        List.of(Language.KO, Language.JA, Language.EN),
        List.of(
            new Store(
                "KR", ZoneId.of("Asia/Seoul"), Currency.getInstance("KRW"), Language.KO, Map.of()),
            new Store(
                "JP", ZoneId.of("Asia/Tokyo"), Currency.getInstance("JPY"), Language.JA, Map.of())),
        List.of(
            entry(
                "shipping-fee", "배송비는 얼마예요?", "배송비는 **3,000원**이에요.", "送料はいくらですか", "送料は**550円**です。"),
            entry("return-how", "반품은 어떻게 하나요?", "반품은 7일 안에 할 수 있어요.", "返品したいのですが", "返品は8日以内です。")),
        Map.of(),
        Map.of(),
        Map.of(),
        new Messages(Map.of()),
        List.of(),
        SearchSettings.DEFAULTS,
        MoodModel.of(Map.of()),
        new KnowledgeBase.Risk(0.5, 0.3, Map.of()));
  }

  private static FaqEntry entry(String id, String ko, String koA, String ja, String jaA) {
    return new FaqEntry(
        id,
        "shop",
        List.of(),
        Map.of(
            Language.KO, new Wording(ko, List.of(), Map.of(Wording.EVERY_STORE, koA)),
            Language.JA, new Wording(ja, List.of(), Map.of(Wording.EVERY_STORE, jaA))));
  }
}
