package dev.annai.eval.mood;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.annai.eval.mood.MoodFit.Text;
import dev.annai.mood.Grams;
import dev.annai.text.Utterance;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MoodFitTest {

  private static final List<Text> TEXTS =
      Stream.of("나빠요", "정말 나빠", "나빠 나빠", "좋아요", "정말 좋아", "좋아 좋아")
          .map(text -> new Text(Grams.of(Utterance.of(text)), 0, text.contains("나빠")))
          .toList();

  @Test
  void runsOfComplaintsWeighMoreThanRunsOfPraise() {
    var weights = MoodFit.fit(TEXTS, 20);

    assertTrue(weights.getOrDefault("나", 0.0) > 0);
    assertTrue(weights.getOrDefault("좋", 0.0) < 0);
  }

  @Test
  void keepsOnlyAsManyRunsAsAskedFor() {
    var weights = MoodFit.fit(TEXTS, 4);

    assertEquals(4 + List.of(Grams.BIAS, Grams.WORDS).size(), weights.size());
  }

  @Test
  void isTheSameEachTime() {
    assertEquals(MoodFit.fit(TEXTS, 20), MoodFit.fit(TEXTS, 20));
  }
}
