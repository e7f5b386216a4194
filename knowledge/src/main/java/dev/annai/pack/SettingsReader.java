package dev.annai.pack;

import dev.annai.pack.SettingsSource.Risk;
import dev.annai.pack.SettingsSource.Stricter;
import dev.annai.source.Fields;
import dev.annai.text.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the sections {@code risk}, {@code search} and {@code phrasings}. */
final class SettingsReader {

  private static final double ANY = 1e9;

  private final List<Language> languages;

  SettingsReader(List<Language> languages) {
    this.languages = languages;
  }

  SettingsSource read(Fields owner) {
    return new SettingsSource(
        risk(owner.fields("risk")),
        search(owner.fields("search")),
        phrasings(owner.fields("phrasings")));
  }

  private Risk risk(Fields risk) {
    var read =
        new Risk(
            risk.number("wrong", 0, 1),
            risk.number("out-of-scope", 0, 1),
            risk.number("level", 0, 1),
            risk.number("answer", 0, 1),
            risk.number("offer", 0, 1),
            stricter(risk.fields("stricter")));
    risk.noOthers();
    return read;
  }

  private List<Stricter> stricter(Fields stricter) {
    return stricter.pairs().stream()
        .flatMap(pair ->
            stricter.number(pair.key().value(), 0, 1).stream()
                .map(threshold -> new Stricter(pair.key(), threshold)))
        .toList();
  }

  private Map<Language, Map<String, Double>> search(Fields search) {
    var byLanguage = new LinkedHashMap<Language, Map<String, Double>>();
    for (var language : languages) {
      var values = new LinkedHashMap<String, Double>();
      var fields = search.fields(language.tag());
      for (var pair : fields.pairs()) {
        var name = pair.key().value();
        fields.number(name, -ANY, ANY).ifPresent(value -> values.put(name, value));
      }
      byLanguage.put(language, values);
    }
    search.noOthers();
    return byLanguage;
  }

  private Map<Language, Integer> phrasings(Fields phrasings) {
    var wanted = new LinkedHashMap<Language, Integer>();
    for (var language : languages) {
      phrasings
          .number(language.tag(), 0, 1000)
          .ifPresent(number -> wanted.put(language, number.intValue()));
    }
    phrasings.noOthers();
    return wanted;
  }
}
