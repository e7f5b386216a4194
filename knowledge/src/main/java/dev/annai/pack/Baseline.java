package dev.annai.pack;

import dev.annai.source.Fields;
import dev.annai.source.Findings;
import dev.annai.source.YamlReader;
import dev.annai.text.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What every pack begins with, as its authors wrote it: {@code settings.yaml}, a lexicon a
 * language, in the same forms as a pack's own, and {@code confidence.yaml}, which is fitted.
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
    var settings = settings(pack, "settings.yaml", languages, findings);
    var fitted = settings(pack, "confidence.yaml", languages, findings);
    var lexicons = new LinkedHashMap<Language, LexiconSource>();
    var reader = new LexiconReader(pack, findings);
    languages.forEach(language -> lexicons.put(language, reader.read(language)));
    if (!findings.sorted().isEmpty()) {
      throw new IllegalStateException("defaults: " + findings.sorted());
    }
    return new Baseline(pack.version(), settings.over(fitted), lexicons);
  }

  private static SettingsSource settings(
      PackFiles pack, String name, List<Language> languages, Findings findings) {
    var fields =
        pack.file(name, findings)
            .flatMap(file -> YamlReader.read(file, findings))
            .map(yaml -> Fields.of(yaml, name, findings))
            .orElseThrow(() -> new IllegalStateException(name + ": " + findings.sorted()));
    var settings = new SettingsReader(languages).read(fields);
    fields.noOthers();
    return settings;
  }
}
