package dev.annai.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.annai.dialogue.Bot;
import dev.annai.dialogue.Dialogue;
import dev.annai.dialogue.Receipt;
import dev.annai.knowledge.Loading.Loaded;
import dev.annai.search.Explanation.Part;
import dev.annai.search.Repair;
import dev.annai.shop.Lookup;
import dev.annai.text.Language;
import dev.annai.text.Utterance;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the sample shop's receipts tell. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReceiptTest {

  private final Bot bot =
      Bot.of(
          assertInstanceOf(Loaded.class, KnowledgeLoader.load(Path.of("shop"))).knowledge(), null);

  @AfterAll
  void end() {
    bot.close();
  }

  @Test
  void namesWhatWasMended() {
    var receipt = receipt(Language.KO, "qothd");

    assertEquals(
        List.of(new Repair("keyboard", "qothd", "배송")), receipt.reading().ranking().repairs());
    assertTrue(receipt.text().startsWith("‘배송’으로 이해했어요.\n\n"), receipt.text());
  }

  @Test
  void tellsWhichWordsSpeakForAnEntry() {
    var ranking = receipt(Language.KO, "배송비 얼마예요").reading().ranking();
    var why = ranking.explanations().getFirst();

    assertEquals("shipping-fee", why.entry());
    assertTrue(
        why.matches().stream()
            .anyMatch(match -> match.channel().equals("words") && match.text().equals("배송비")),
        why::toString);
    assertEquals(
        ranking.hits().getFirst().score(),
        why.parts().stream().mapToDouble(Part::adds).sum(),
        1e-9);
  }

  @ParameterizedTest
  @CsvSource({
    "ja, konnichiwa, social, ja",
    "ja, arigatou gozaimasu, social, ja",
    "ko, dkssudgktpdy, social, ko",
    "ko, tkdekadnjs dusrufgo wntpdy, handoff, ko",
    "ko, ㄱㄷ려ㅜㅇ, offer, en",
    "ko, 조ㄷㄱㄷ ㅑㄴ ㅡㅛ ㅐㄱㅇㄷㄱ, ask, en"
  })
  void hearsThroughTheWrongKeyboardMode(Language page, String typed, String act, Language meant) {
    var receipt = receipt(page, typed);

    assertEquals(act, receipt.decision().act());
    assertEquals(meant, receipt.reading().language());
  }

  private Receipt receipt(Language language, String text) {
    var dialogue = Dialogue.start("x", language, null);
    var reading = bot.read(dialogue, Utterance.of(text), null);
    var now = Instant.parse("2026-11-24T01:30:00Z");
    return bot.reply(dialogue, reading, new Lookup.NotAsked(), now).receipt();
  }
}
