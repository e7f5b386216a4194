package dev.annai.knowledge;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.annai.knowledge.Loading.Loaded;
import dev.annai.search.FaqIndex;
import dev.annai.text.Language;
import dev.annai.text.Utterance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions that differ in one thing only, and not in their subject, find different entries. */
@TestInstance(Lifecycle.PER_CLASS)
class MinimalPairsTest {

  private static final Path SHOP = Path.of("shop");

  private final FaqIndex index = index();

  private static FaqIndex index() {
    var knowledge = assertInstanceOf(Loaded.class, KnowledgeLoader.load(SHOP)).knowledge();
    return FaqIndex.build(knowledge.entries(), knowledge.lexicons(), knowledge.search());
  }

  private List<String[]> pairs = List.of();

  @BeforeAll
  void readPairs() throws IOException {
    pairs =
        Files.readAllLines(SHOP.resolve("questions/minimal-pairs.tsv")).stream()
            .skip(1)
            .map(line -> line.split("\t", -1))
            .toList();
  }

  @AfterAll
  void close() {
    index.close();
  }

  @ParameterizedTest
  @CsvSource({"ko, 100, 0.95", "ja, 100, 0.95", "en, 50, 0.88"})
  void eachOfTwoLikeQuestionsFindsItsOwnEntry(String language, int wanted, double share) {
    var missed = new ArrayList<String>();
    var all = pairs.stream().filter(pair -> pair[1].equals(language)).toList();

    for (var pair : all) {
      if (!finds(language, pair[2], pair[3]) || !finds(language, pair[4], pair[5])) {
        missed.add(String.join(" | ", pair));
      }
    }

    assertTrue(all.size() >= wanted, language + ": " + all.size() + " pairs");
    assertTrue(
        all.size() - missed.size() >= share * all.size(),
        "%d of %d missed:%n%s"
            .formatted(missed.size(), all.size(), String.join(System.lineSeparator(), missed)));
  }

  private boolean finds(String language, String text, String entries) {
    var hits = index.rank(Utterance.of(text), Language.of(language), 1).hits();
    return !hits.isEmpty() && List.of(entries.split("\\|", -1)).contains(hits.getFirst().entry());
  }
}
