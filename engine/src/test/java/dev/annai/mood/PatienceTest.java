package dev.annai.mood;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.annai.mood.Patience.Trial;
import java.util.List;
import org.junit.jupiter.api.Test;

class PatienceTest {

  private static final Mood IRRITATED = new Mood(0.3, List.of("몇 번을 말해"));

  @Test
  void aFreshConversationIsJudgedByItsWordsAlone() {
    assertEquals(IRRITATED, Patience.FRESH.felt(IRRITATED, List.of()));
  }

  @Test
  void irritationAddsUpOverTurns() {
    var patience = Patience.FRESH.after(1, IRRITATED, List.of(Trial.FAILURE));

    assertTrue(patience.felt(IRRITATED, List.of(Trial.SAME_QUESTION)).upset());
  }

  @Test
  void whoStaysCalmIsNeverUpset() {
    var patience = Patience.FRESH;
    var trials = List.of(Trial.SAME_QUESTION, Trial.REJECTED_ANSWER);
    for (var turn = 0; turn < 5; turn++) {
      patience = patience.after(turn + 1, Mood.CALM, trials);
    }

    assertFalse(patience.felt(Mood.CALM, trials).upset());
  }

  @Test
  void strainFades() {
    var patience = Patience.FRESH.after(1, IRRITATED, List.of());

    assertTrue(patience.after(2, Mood.CALM, List.of()).strain() < patience.strain());
  }

  @Test
  void evidenceTellsWhichWordsInWhichTurns() {
    var patience = Patience.FRESH.after(1, IRRITATED, List.of(Trial.FAILURE));

    var mood = patience.felt(new Mood(0.3, List.of("짜증")), List.of(Trial.SAME_QUESTION));

    assertEquals(List.of("짜증", "{again}", "몇 번을 말해 (#1)", "{failed} (#1)"), mood.evidence());
  }
}
