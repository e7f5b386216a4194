package dev.annai.dialogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.annai.dialogue.KnowledgeBase.Risk;
import dev.annai.mood.MoodModel;
import dev.annai.search.FaqEntry;
import dev.annai.search.Hit;
import dev.annai.search.Ranking;
import dev.annai.search.SearchSettings;
import dev.annai.text.Language;
import dev.annai.text.Utterance;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectsTest {

  private static final Utterance ASKED = Utterance.of("환불 언제 돼요?");
  private static final MoodModel MOOD = MoodModel.of(Map.of());

  @ParameterizedTest
  @CsvSource({
    "shipping-fee, 0.6, true",
    "shipping-fee, 0.4, false",
    "refund-when, 0.6, false",
    "refund-when, 0.8, true",
    "refund-card, 0.8, false",
    "refund-card, 0.95, true"
  })
  void answersATopicOrAnEntryOnlyAsSurelyAsItWants(String entry, double confidence, boolean sure) {
    var stricter = Map.of("refunds", 0.7, "refund-card", 0.9);
    var subjects = new Subjects(knowledge(new Risk(0.5, 0.25, stricter)));

    var subject = subjects.of(Dialogue.single(Language.KO, null), reading(entry, confidence));

    assertEquals(entry, subject.entry());
    assertEquals(sure, subject.sure());
  }

  private static Reading reading(String entry, double confidence) {
    var hit = new Hit(entry, 1, confidence, "");
    var ranking = new Ranking(Language.KO, List.of(hit), List.of(), new TreeMap<>());
    return new Reading(
        ASKED,
        null,
        Language.KO,
        MOOD.read(ASKED, Language.KO),
        ranking,
        List.of(),
        List.of(),
        Map.of(),
        "",
        false,
        null);
  }

  private static KnowledgeBase knowledge(Risk risk) {
    return new KnowledgeBase(
        "1",
        Map.of(),
        List.of(Language.KO),
        List.of(),
        List.of(
            entry("shipping-fee", "shipping"),
            entry("refund-when", "refunds"),
            entry("refund-card", "refunds")),
        Map.of(),
        Map.of(),
        Map.of(),
        new Messages(Map.of()),
        List.of(),
        SearchSettings.DEFAULTS,
        MOOD,
        risk);
  }

  private static FaqEntry entry(String id, String topic) {
    return new FaqEntry(
        id, topic, List.of(), Map.of(Language.KO, new FaqEntry.Wording(id, List.of(), Map.of())));
  }
}
