package dev.annai.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.annai.source.Finding;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackTest {

  @TempDir Path folder;

  @Test
  void findsNothingInAGoodPack() {
    assertEquals(List.of(), found(PackFolder.in(folder)));
  }

  @Test
  void saysThatAFolderIsNoPack() {
    var parsed = Pack.read(folder);

    assertTrue(parsed.pack().isEmpty());
    assertEquals(List.of("pack.yaml:1:1: no such file"), lines(parsed.findings()));
  }

  @Test
  void tellsAllFaultsOfAllFilesAtOnce() {
    var pack =
        PackFolder.in(folder)
            .with("pack.yaml", PackFolder.SHOP.replace("Asia/Tokyo", "Asia/Tokio"))
            .with("faq/delivery.yaml", PackFolder.ENTRIES.replace("related:", "relatd:"))
            .with("policy/shipping-fee.csv", PackFolder.FEES.replace("5500", "5,500"));

    assertEquals(
        List.of(
            "faq/delivery.yaml:2:3: \"relatd\" is no key here (expected: en, id, ko, related, topic, unanswered)",
            "pack.yaml:5:51: \"Asia/Tokio\" (expected: a time zone)",
            "policy/shipping-fee.csv:4:19: a cell beyond the 5 columns of the header",
            "policy/shipping-fee.csv:5:16: a cell beyond the 5 columns of the header"),
        found(pack));
  }

  @Test
  void locatesAFaultInTheNotationAtItsCharacter() {
    var pack =
        PackFolder.in(folder)
            .with("faq/delivery.yaml", PackFolder.ENTRIES.replace("[택배비 얼마]", "[\"택배비 (얼마\"]"));

    assertEquals(List.of("faq/delivery.yaml:5:16: \"(\" without its \")\""), found(pack));
  }

  @Test
  void locatesWhatIsNoYaml() {
    var pack = PackFolder.in(folder).with("faq/more.yaml", "- id: a\n  ko: [1, 2\n  en: x\n");

    assertEquals(
        List.of("faq/more.yaml:3:5: not YAML: expected ',' or ']', but got :"),
        found(pack).stream().map(line -> line.replaceAll("<.*", "").strip()).toList());
  }

  @Test
  void refusesAnEntryThatStandsTwice() {
    var entry = "- id: fee\n  en: { question: Fee, ask: [cost], answer: Some. }\n";
    var pack = PackFolder.in(folder).with("faq/more.yaml", entry);

    assertEquals(List.of("faq/more.yaml:1:7: entry \"fee\" stands twice"), found(pack));
  }

  @Test
  void saysWhichByteIsNotUtf8() throws IOException {
    var pack = PackFolder.in(folder);
    var bytes = "# 한글\nKR 배송".getBytes(Charset.forName("EUC-KR"));
    Files.createDirectories(folder.resolve("lexicon/ko"));
    Files.write(folder.resolve("lexicon/ko/synonyms.txt"), bytes);

    assertEquals(List.of("lexicon/ko/synonyms.txt:1:3: a byte that is not UTF-8"), found(pack));
  }

  @Test
  void locatesBadLinesOfALexicon() {
    var pack =
        PackFolder.in(folder)
            .with("lexicon/ko/synonyms.txt", "# 배송\n배송비, 택배비\n\n  반품\n")
            .with("lexicon/ko/dictionary.txt", "배송비  # 3음절\n운송장번호 운송장 버노\n")
            .with("lexicon/ko/stop-phrases.txt", "어떻게 하나요\n궁금해요, 알려 주세요\n...\n")
            .with("lexicon/ko/mood.csv", "word,weight\n짜증,very\n");

    assertEquals(
        List.of(
            "lexicon/ko/dictionary.txt:2:1: the parts make \"운송장버노\" (expected: \"운송장번호\")",
            "lexicon/ko/mood.csv:2:4: weight: \"very\" (expected: a number from -100 to 100)",
            "lexicon/ko/stop-phrases.txt:2:1: \"궁금해요, 알려 주세요\" (expected: one phrase a line, without commas)",
            "lexicon/ko/stop-phrases.txt:3:1: \"...\" (expected: a phrase with words)",
            "lexicon/ko/synonyms.txt:4:3: \"반품\" (expected: at least two words)"),
        found(pack));
  }

  @Test
  void refusesAMessageThatIsNoPattern() {
    var pack =
        PackFolder.in(folder)
            .with("messages/ko.yaml", "hello: 안녕하세요\nfee: \"{fee원\"\n")
            .with("messages/en.yaml", "hello: Hello\nfee: \"{fee}\"\n")
            .with("messages/fr.yaml", "hello: Bonjour\n");

    assertEquals(
        List.of(
            "messages/fr.yaml:1:1: \"fr\" (expected: a language of the pack: [ko, en])",
            "messages/ko.yaml:2:7: not a message pattern: Unmatched '{' braces in message \"{fee원\""),
        found(pack));
  }

  @Test
  void warnsOfAFileThatIsNotRead() {
    var pack = PackFolder.in(folder).with("faq/more.yml", "- id: a\n").with("README.md", "Hi");

    assertEquals(List.of("faq/more.yml:1:1: a file that is not read"), found(pack));
  }

  @Test
  void namesEqualContentsTheSameAndOthersNot() {
    var pack = PackFolder.in(folder);
    var first = Pack.read(folder).pack().orElseThrow().version();

    pack.with("faq/delivery.yaml", PackFolder.ENTRIES);
    assertEquals(first, Pack.read(folder).pack().orElseThrow().version());

    pack.with("faq/delivery.yaml", PackFolder.ENTRIES + "\n");
    assertTrue(!first.equals(Pack.read(folder).pack().orElseThrow().version()));
  }

  private static List<String> found(PackFolder pack) {
    return lines(Pack.read(pack.path()).findings());
  }

  private static List<String> lines(List<Finding> findings) {
    return findings.stream().map(f -> f.at() + ": " + f.message()).toList();
  }
}
