package dev.annai.eval.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.annai.eval.play.Played.Came;
import dev.annai.eval.set.Script;
import dev.annai.eval.set.Script.Expectation;
import dev.annai.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlayedTest {

  private static final Came CAME =
      new Came("배송비?", "answer", "shipping-fee", null, "3,000원입니다.", List.of(), List.of());

  @Test
  void whatIsNotNamedMayBeAnything() {
    var any = new Expectation(List.of(), List.of(), List.of(), List.of(), List.of());

    assertTrue(CAME.judged(any).differences().isEmpty());
  }

  @Test
  void namesEveryDifference() {
    var wanted =
        new Expectation(
            List.of("inform", "ask"),
            List.of("shipping-time"),
            List.of(),
            List.of("무료"),
            List.of("원"));

    assertEquals(
        List.of(
            "act: answer (expected: inform or ask)",
            "entry: shipping-fee (expected: shipping-time)",
            "the text lacks \"무료\"",
            "the text has \"원\" in it"),
        CAME.judged(wanted).differences());
  }

  @Test
  void showsTheConversationUpToTheDifference() {
    var wanted = new Expectation(List.of("inform"), List.of(), List.of(), List.of(), List.of());
    var played =
        new Played(new Script("ko-1", Language.KO, null, List.of()), List.of(CAME.judged(wanted)));

    assertEquals(
        """
        ko-1, to turn 1, which is not as expected:
          customer  배송비?
          bot       [answer shipping-fee] 3,000원입니다.
              ! act: answer (expected: inform)
        """,
        played.transcript());
  }
}
