package dev.annai.pack;

import dev.annai.source.Fields;
import dev.annai.source.Findings;
import dev.annai.source.YamlReader;
import dev.annai.text.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What every pack begins with, as its authors wrote it: {@code settings.yaml} and a lexicon a
 * language, in the same forms as a pack's own.
 *
 * @param version hash of all of it
 */
public record Baseline(
    String version, SettingsSource settings, Map<Language, LexiconSource> lexicons) {

  /**
   * Reads files.
   *
   * @param files name to contents
   * @throws IllegalStateException when one of them has a fault: they ship with the product
   */
  public static Baseline read(List<Language> languages, Map<String, byte[]> files) {
    var findings = new Findings();
    var pack = PackFiles.of(files);
    var fields =
        pack.file("settings.yaml", findings)
            .flatMap(file -> YamlReader.read(file, findings))
            .map(yaml -> Fields.of(yaml, "settings.yaml", findings))
            .orElseThrow(() -> new IllegalStateException("settings.yaml: " + findings.sorted()));
    var settings = new SettingsReader(languages).read(fields);
    fields.noOthers();
    var lexicons = new LinkedHashMap<Language, LexiconSource>();
    var reader = new LexiconReader(pack, findings);
    languages.forEach(language -> lexicons.put(language, reader.read(language)));
    if (!findings.sorted().isEmpty()) {
      throw new IllegalStateException("defaults: " + findings.sorted());
    }
    return new Baseline(pack.version(), settings, lexicons);
  }
}
