package dev.annai.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.annai.pack.PackFolder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found in entries, their phrasings and their thresholds. */
class EntryLintTest {

  @TempDir Path folder;

  @Test
  void findsNothingInAGoodPack() {
    assertEquals(List.of(), Found.in(PackFolder.in(folder)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          [time]            ~ [tiem]           ~ error: no entry "tiem" with an answer
          {shipping-fee.normal.fee}이 ~ {shipping-fee.nomal.fee}이 ~ error: {shipping-fee.nomal.fee} names nothing
          In a few days.    ~ Until {cutoff}.  ~ error: {cutoff} has no value in store JP
          In a few days.    ~ "Until {cutoff"  ~ error: a brace without its other half
          In a few days.    ~ In <b>two</b>.   ~ error: HTML: <b>
          In a few days.    ~ "[here](https://shop.example)" ~ warning: only a link
          In a few days.    ~ Soon.            ~ warning: an answer of one word
          [how many days]   ~ ["When does it come!"] ~ warning: 0 ways to ask in en (expected: at least 1)
          [how many days]   ~ [Delivery FEE]   ~ warning: "Delivery FEE" is asked for "fee" too
          JP: 일본은        ~ KR2: 일본은      ~ error: no answer for store JP
          """)
  void findsWhatIsWrongWithAnEntry(String good, String bad, String finding) {
    var entries = PackFolder.ENTRIES.replace(good, bad);
    var pack = PackFolder.in(folder).with("faq/delivery.yaml", entries);

    assertTrue(Found.in(pack).contains(finding), () -> String.join("\n", Found.in(pack)));
  }

  @Test
  void saysNothingOfMissingEntriesWhileTheirFileCannotBeRead() {
    var broken = "- id: time\n  topic: [shipping\n";
    var pack = PackFolder.in(folder).with("faq/time.yaml", broken);
    pack.with("faq/delivery.yaml", PackFolder.ENTRIES.replace("[time]", "[tiem]"));

    var places = Linter.check(folder).findings().stream().map(f -> f.at().file()).toList();

    assertEquals(List.of("faq/time.yaml"), places);
  }

  @Test
  void namesTheNearestNameOfAGapAndItsPlace() {
    var entries =
        PackFolder.ENTRIES.replace("{shipping-fee.normal.fee}.", "{shiping-fee.normal.fee}.");
    PackFolder.in(folder).with("faq/delivery.yaml", entries);

    var finding = Linter.check(folder).findings().getFirst();

    assertEquals("faq/delivery.yaml:10:25", finding.at().toString());
    assertEquals("Maybe {shipping-fee.normal.fee} was meant.", finding.advice());
  }

  @Test
  void findsALanguageThatIsMissing() {
    var entries = PackFolder.ENTRIES.substring(0, PackFolder.ENTRIES.lastIndexOf("  en:"));

    assertEquals(
        List.of("warning: entry \"time\" is not written in en"),
        Found.in(PackFolder.in(folder).with("faq/delivery.yaml", entries)));
  }

  @Test
  void findsAThresholdForNobodyAndAWordInTwoGroups() {
    var pack =
        PackFolder.in(folder)
            .with("pack.yaml", PackFolder.SHOP + "risk: { stricter: { fees: 0.9, time: 0.8 } }\n")
            .with("lexicon/ko/synonyms.txt", "배송비, 택배비\n택배비, 운임\n");

    assertEquals(
        List.of("warning: \"택배비\" stands in line 1 too", "error: no entry or topic \"fees\""),
        Found.in(pack));
  }
}
