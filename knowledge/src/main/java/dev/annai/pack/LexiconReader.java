package dev.annai.pack;

import dev.annai.slot.Cues;
import dev.annai.source.CsvFile;
import dev.annai.source.CsvFile.CsvRow;
import dev.annai.source.Fields;
import dev.annai.source.Findings;
import dev.annai.source.Numbers;
import dev.annai.source.SourceFile;
import dev.annai.source.Text;
import dev.annai.source.YamlReader;
import dev.annai.text.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code lexicon/<language>/}: lists of lines, a table of mood weights, a map of cues. */
final class LexiconReader {

  private final PackFiles files;
  private final Findings findings;

  LexiconReader(PackFiles files, Findings findings) {
    this.files = files;
    this.findings = findings;
  }

  LexiconSource read(Language language) {
    var folder = "lexicon/" + language + "/";
    var synonyms = lines(folder + "synonyms.txt");
    synonyms.forEach(this::checkSynonyms);
    var dictionary = lines(folder + "dictionary.txt");
    dictionary.forEach(line -> DictionaryLine.check(language, line, findings));
    var stopPhrases = lines(folder + "stop-phrases.txt");
    stopPhrases.forEach(this::checkStopPhrase);
    return new LexiconSource(
        synonyms, dictionary, stopPhrases, mood(folder + "mood.csv"), cues(folder + "cues.yaml"));
  }

  private List<Text> lines(String name) {
    return files.file(name, findings).map(SourceFile::lines).orElse(List.of());
  }

  private void checkSynonyms(Text line) {
    var words = LexiconSource.words(line);
    if (words.size() < 2 || words.stream().anyMatch(String::isBlank)) {
      findings.error(
          line.at(),
          "\"%s\" (expected: at least two words)".formatted(line.value()),
          "Separate words that mean the same by commas: 배송비, 택배비, 배송료.");
    }
  }

  private void checkStopPhrase(Text line) {
    if (line.value().codePoints().noneMatch(Character::isLetterOrDigit)) {
      findings.error(
          line.at(),
          "\"%s\" (expected: a phrase with words)".formatted(line.value()),
          "Write one phrase a line, as customers type it: 어떻게 하나요.");
    } else if (line.value().contains(",")) {
      findings.error(
          line.at(),
          "\"%s\" (expected: one phrase a line, without commas)".formatted(line.value()),
          "Write each phrase on a line of its own.");
    }
  }

  private Map<String, Double> mood(String name) {
    var weights = new LinkedHashMap<String, Double>();
    files
        .file(name, findings)
        .flatMap(file -> CsvFile.read(file, findings))
        .ifPresent(csv -> csv.rows().forEach(row -> weight(row, weights)));
    return weights;
  }

  private void weight(CsvRow row, Map<String, Double> weights) {
    var word = row.cell("word");
    var weight = row.cell("weight").flatMap(this::weight);
    if (word.isEmpty() || row.cell("weight").isEmpty()) {
      findings.error(
          row.at(),
          "a row without %s".formatted(word.isEmpty() ? "a word" : "a weight"),
          "The header is \"word,weight\"; a weight above 0 says upset, below 0 calm.");
    } else if (weight.isPresent() && weights.put(word.get().value(), weight.get()) != null) {
      findings.error(row.at(), "\"%s\" stands twice".formatted(word.get().value()), "Keep one.");
    }
  }

  private Optional<Double> weight(Text cell) {
    return Numbers.between(cell, "weight", -100, 100, findings);
  }

  private Map<String, List<String>> cues(String name) {
    var cues = new LinkedHashMap<String, List<String>>();
    files
        .file(name, findings)
        .flatMap(file -> YamlReader.read(file, findings))
        .map(yaml -> Fields.of(yaml, "the cues", findings))
        .ifPresent(fields -> fields.pairs().forEach(pair -> cue(fields, pair.key(), cues)));
    return cues;
  }

  private void cue(Fields fields, Text key, Map<String, List<String>> cues) {
    var phrases = fields.texts(key.value());
    for (var phrase : phrases) {
      Cues.fault(phrase.value())
          .ifPresent(fault -> findings.error(phrase.at(), fault, "Close every bracket."));
    }
    cues.put(key.value(), phrases.stream().map(Text::value).distinct().toList());
  }
}
