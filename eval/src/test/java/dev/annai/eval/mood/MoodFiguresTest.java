package dev.annai.eval.mood;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.annai.eval.mood.MoodFigures.Judged;
import dev.annai.eval.mood.MoodFigures.Misleading;
import dev.annai.eval.mood.MoodFigures.Side;
import dev.annai.eval.set.MoodFile.Sample;
import dev.annai.mood.Mood;
import dev.annai.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class MoodFiguresTest {

  private static final List<Judged> FOUR =
      List.of(
          judged(true, 0.9, "terrible"),
          judged(true, 0.2, "late"),
          judged(false, 0.7, "broken", "terrible"),
          judged(false, 0.1));

  @Test
  void countsWhatWasTakenForUpset() {
    var figures = MoodFigures.of(FOUR).byKey();

    assertEquals(0.5, figures.get("precision"));
    assertEquals(0.5, figures.get("recall"));
    assertEquals(0.5, figures.get("f1"));
    assertEquals(0.75, figures.get("auroc"));
  }

  @Test
  void namesTheWordsThatMadeACalmTextLookUpset() {
    assertEquals(
        List.of(new Misleading("broken", 1, 0), new Misleading("terrible", 1, 1)),
        MoodFigures.misleading(FOUR));
  }

  private static Judged judged(boolean upset, double score, String... evidence) {
    var sample = new Sample("x", Language.EN, upset, "");
    return new Judged(sample, new Mood(score, List.of(evidence)), Side.UPSET, 0.5);
  }
}
