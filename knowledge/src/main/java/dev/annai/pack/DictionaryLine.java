package dev.annai.pack;

import dev.annai.source.Findings;
import dev.annai.source.Text;
import dev.annai.text.Language;
import java.util.List;

/**
 * A line of a user dictionary in the form of its language's analyzer. Korean: a word, or a word and
 * the parts that it is made of. Japanese: word, parts, readings of the parts, part of speech.
 */
final class DictionaryLine {

  private DictionaryLine() {}

  static void check(Language language, Text line, Findings findings) {
    if (language.equals(Language.KO)) {
      korean(line, findings);
    } else if (language.equals(Language.JA)) {
      japanese(line, findings);
    }
  }

  private static void korean(Text line, Findings findings) {
    var words = List.of(line.value().split("\\s+"));
    var parts = String.join("", words.subList(1, words.size()));
    if (words.size() > 1 && !parts.equals(words.getFirst())) {
      parts(line, words.getFirst(), parts, findings);
    }
  }

  private static void japanese(Text line, Findings findings) {
    var fields = List.of(line.value().split(",", -1));
    if (fields.size() != 4 || fields.stream().anyMatch(String::isBlank)) {
      findings.error(
          line.at(),
          "%d fields (expected: word,parts,readings,part of speech)".formatted(fields.size()),
          "For example: 置き配,置き 配,オキ ハイ,カスタム名詞.");
      return;
    }
    var parts = List.of(fields.get(1).split("\\s+"));
    var readings = List.of(fields.get(2).split("\\s+"));
    if (!String.join("", parts).equals(fields.get(0))) {
      parts(line, fields.get(0), String.join("", parts), findings);
    }
    if (parts.size() != readings.size()) {
      findings.error(
          line.at(),
          "%d parts, %d readings".formatted(parts.size(), readings.size()),
          "Give each part one reading in katakana, separated by spaces.");
    }
  }

  private static void parts(Text line, String word, String parts, Findings findings) {
    findings.error(
        line.at(),
        "the parts make \"%s\" (expected: \"%s\")".formatted(parts, word),
        "The parts of a word, put together, are the word.");
  }
}
