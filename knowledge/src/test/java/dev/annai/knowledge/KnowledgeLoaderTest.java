package dev.annai.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.annai.dialogue.KnowledgeBase;
import dev.annai.knowledge.Loading.Broken;
import dev.annai.knowledge.Loading.Loaded;
import dev.annai.pack.PackFolder;
import dev.annai.text.Language;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeLoaderTest {

  @TempDir Path folder;

  @Test
  void fillsAnswersForEachStoreAndLanguage() {
    PackFolder.in(folder);

    var knowledge = load();

    assertEquals(
        Map.of("KR", "배송비는 3,000원이에요.", "JP", "배송비는 550엔이에요."),
        answers(knowledge, "fee", Language.KO));
    assertEquals(
        Map.of("KR", "Delivery is ₩3,000.", "JP", "Delivery is ¥550."),
        answers(knowledge, "fee", Language.EN));
    assertEquals("평일 오후 3시까지 결제하시면 당일에 보내 드려요.", answers(knowledge, "time", Language.KO).get("KR"));
    assertEquals(Map.of("", "In a few days."), answers(knowledge, "time", Language.EN));
  }

  @Test
  void overridesTheDefaultsValueByValue() {
    PackFolder.in(folder)
        .with("pack.yaml", PackFolder.SHOP + "risk: { answer: 0.9, stricter: { fee: 0.95 } }\n")
        .with("lexicon/ko/synonyms.txt", "배송비, 택배비\n");

    var knowledge = load();

    assertEquals(0.9, knowledge.risk().answer());
    assertEquals(Defaults.load().risk().offer(), knowledge.risk().offer());
    assertEquals(Map.of("fee", 0.95), knowledge.risk().stricter());
    assertEquals(0.03, knowledge.risk().wanted().wrong());
  }

  @Test
  void isBrokenByAnyError() {
    PackFolder.in(folder).with("policy/facts.csv", PackFolder.FACTS.replace("15:00", "3pm"));

    var broken = assertInstanceOf(Broken.class, KnowledgeLoader.load(folder));

    assertEquals(
        """
        policy/facts.csv:2:16: error: "3pm" (expected: a time, for example 15:00)
            The header says that this column holds a time; maybe a spreadsheet changed the cell.\
        """,
        broken.findings().getFirst().toString());
  }

  private KnowledgeBase load() {
    return assertInstanceOf(Loaded.class, KnowledgeLoader.load(folder)).knowledge();
  }

  private static Map<String, String> answers(
      KnowledgeBase knowledge, String id, Language language) {
    return knowledge.entries().stream()
        .filter(entry -> entry.id().equals(id))
        .flatMap(entry -> Stream.ofNullable(entry.wordings().get(language)))
        .findFirst()
        .orElseThrow()
        .answers();
  }
}
