package dev.annai.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.annai.search.SearchSettings;
import dev.annai.text.Language;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class DriftTest {

  private final AtomicReference<SearchSettings> settings =
      new AtomicReference<>(calibrated(0.93, 0.08));
  private final Drift drift = new Drift(settings::get);

  @Test
  void isSilentWhileAnswersAreAsSureAsWhenCalibrated() {
    answers(250, 0.93, 0.95, 0.91);

    assertEquals(List.of(), drift.warnings());
  }

  @Test
  void warnsWhenAnswersGrowLessSure() {
    answers(250, 0.81, 0.83, 0.85);

    var warning = drift.warnings().getFirst();

    assertEquals("ko", warning.language());
    assertEquals(0.83, warning.recent(), 0.001);
    assertTrue(warning.text().contains("0.830 on average, 0.930 when calibrated"), warning::text);
  }

  @Test
  void saysNothingAboutAHandfulOfAnswers() {
    answers(Drift.LEAST - 1, 0.7);

    assertEquals(List.of(), drift.warnings());
  }

  @Test
  void looksAtTheLastAnswersAlone() {
    answers(300, 0.7);
    answers(Drift.WINDOW, 0.93);

    assertEquals(List.of(), drift.warnings());
  }

  @Test
  void beginsAnewWithAnotherCalibration() {
    answers(300, 0.7);
    settings.set(calibrated(0.9, 0.08));
    answers(1, 0.9);

    assertEquals(List.of(), drift.warnings());
  }

  @Test
  void passesOverWhatIsNoRankedAnswer() {
    for (var i = 0; i < 300; i++) {
      drift.decided(decision("offer", "returns", 0.4));
      drift.decided(decision("answer", "chosen", 0.4));
      drift.decided(null);
    }

    assertEquals(List.of(), drift.warnings());
  }

  private void answers(int count, double... confidences) {
    for (var i = 0; i < count; i++) {
      drift.decided(decision("answer", "returns", confidences[i % confidences.length]));
    }
  }

  private static WireDecision decision(String act, String entry, double confidence) {
    var first = new WireDecision.Candidate("returns", confidence);
    var mood = new WireDecision.Mood(0, List.of());
    return new WireDecision(act, entry, confidence, List.of(first), null, "ko", mood, null);
  }

  private static SearchSettings calibrated(double mean, double deviation) {
    return new SearchSettings(
        Map.of(Language.KO, Map.of("accepted.mean", mean, "accepted.deviation", deviation)));
  }
}
