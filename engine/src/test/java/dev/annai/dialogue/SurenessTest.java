package dev.annai.dialogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.annai.dialogue.KnowledgeBase.Risk;
import dev.annai.mood.MoodModel;
import dev.annai.search.FaqEntry;
import dev.annai.search.Hit;
import dev.annai.search.Ranking;
import dev.annai.search.SearchSettings;
import dev.annai.slot.Slot;
import dev.annai.text.Language;
import dev.annai.text.Utterance;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurenessTest {

  private static final MoodModel MOOD = MoodModel.of(Map.of());
  private static final Dialogue BEGUN = Dialogue.single(Language.KO, null);
  private static final Map<Slot, List<String>> JEJU = Map.of(Slot.REGION, List.of("jeju"));
  private static final Needs NEEDS =
      new Needs(
          Map.of(
              "fee", new Needs.Need("", "", "", Set.of(Slot.REGION)),
              "broken", new Needs.Need("ask", "", "defect", Set.of()),
              "cancel", new Needs.Need("ask", "", "", Set.of())));

  private final Sureness sureness = sureness(Map.of());

  @ParameterizedTest
  @CsvSource({"0.81, true", "0.8, true", "0.79, false", "0.25, false"})
  void wordsAloneMustReachTheWholeThreshold(double confidence, boolean sure) {
    assertEquals(sure, isSure("fee", confidence, BEGUN, List.of(), Map.of()));
  }

  @ParameterizedTest
  @CsvSource({"0.79, true", "0.33, true", "0.31, false"})
  void aPlaceThatChangesTheAnswerSpeaksForIt(double confidence, boolean sure) {
    assertEquals(sure, isSure("fee", confidence, BEGUN, List.of(), JEJU));
  }

  @ParameterizedTest
  @CsvSource({"reason-defect, true", "no-number, true", "reason-mind, false"})
  void aReasonOrAMissingNumberSpeaksForAnEntryThatNeedsIt(String cue, boolean sure) {
    assertEquals(sure, isSure("broken", 0.33, BEGUN, List.of(cue), Map.of()));
  }

  @Test
  void aPlaceSaysNothingForAnEntryThatItDoesNotChange() {
    assertEquals(false, isSure("broken", 0.5, BEGUN, List.of(), JEJU));
  }

  @ParameterizedTest
  @CsvSource({"time, true", "broken, false"})
  void theTopicThatWasSpokenOfSpeaksForItsEntries(String entry, boolean sure) {
    assertEquals(sure, isSure(entry, 0.25, after("fee"), List.of(), Map.of()));
  }

  @ParameterizedTest
  @CsvSource({"cancel, 0.41, true", "cancel, 0.39, false", "fee, 0.5, false"})
  void theOrderThatWasShownSpeaksHalfForWhatElseIsAskedOfIt(
      String entry, double confidence, boolean sure) {
    assertEquals(sure, isSure(entry, confidence, shown("broken"), List.of(), Map.of()));
  }

  @ParameterizedTest
  @CsvSource({"fee, 0.95, true", "fee, 0.94, false", "time, 0.9, true", "time, 0.89, false"})
  void nothingLowersAThresholdThatTheShopMadeStricter(
      String entry, double confidence, boolean sure) {
    var stricter = sureness(Map.of("fee", 0.95, "shipping", 0.9));
    var hit = new Hit(entry, 1, confidence, "");

    assertEquals(sure, stricter.isSure(hit, after("fee"), reading(hit, List.of(), JEJU)));
  }

  private boolean isSure(
      String entry,
      double confidence,
      Dialogue dialogue,
      List<String> cues,
      Map<Slot, List<String>> slots) {
    var hit = new Hit(entry, 1, confidence, "");
    return sureness.isSure(hit, dialogue, reading(hit, cues, slots));
  }

  private static Dialogue after(String entry) {
    return after(entry, Map.of());
  }

  /** After an order was shown to whoever has proven that it is theirs. */
  private static Dialogue shown(String entry) {
    var memory = Map.of("order", "K-20261119-0002", "digits", "4567", "verified", "yes");
    return after(entry, memory);
  }

  private static Dialogue after(String entry, Map<String, String> memory) {
    var last = new Dialogue.Last("answer", entry, 0.9, List.of(), "", 0);
    return new Dialogue(
        "",
        1,
        Language.KO,
        null,
        0,
        0,
        List.of(),
        List.of(),
        memory,
        last,
        null,
        BEGUN.patience(),
        false);
  }

  private static Reading reading(Hit hit, List<String> cues, Map<Slot, List<String>> slots) {
    var asked = Utterance.of("얼마예요?");
    var ranking = new Ranking(Language.KO, List.of(hit), List.of(), new TreeMap<>());
    var mood = MOOD.read(asked, Language.KO);
    return new Reading(
        asked, null, Language.KO, mood, ranking, cues, List.of(), slots, "", false, null);
  }

  private static Sureness sureness(Map<String, Double> stricter) {
    var knowledge =
        new KnowledgeBase(
            "1",
            Map.of(),
            List.of(Language.KO),
            List.of(),
            List.of(
                entry("fee", "shipping"),
                entry("time", "shipping"),
                entry("broken", "returns"),
                entry("cancel", "orders")),
            Map.of(),
            Map.of(),
            Map.of(),
            new Messages(Map.of()),
            List.of(),
            SearchSettings.DEFAULTS,
            MOOD,
            new Risk(0.8, 0.25, stricter));
    return new Sureness(knowledge, NEEDS);
  }

  private static FaqEntry entry(String id, String topic) {
    return new FaqEntry(
        id, topic, List.of(), Map.of(Language.KO, new FaqEntry.Wording(id, List.of(), Map.of())));
  }
}
