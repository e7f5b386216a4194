package dev.annai.pack;

import dev.annai.source.Text;
import dev.annai.text.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Numbers that have defaults and that a pack may override one by one.
 *
 * @param risk how sure the bot must be
 * @param search language to name to value
 * @param phrasings wanted number of phrasings of an entry besides its question, by language
 */
public record SettingsSource(
    Risk risk, Map<Language, Map<String, Double>> search, Map<Language, Integer> phrasings) {

  /** These, and the fitted numbers of the search and thresholds where these say nothing. */
  SettingsSource over(SettingsSource fitted) {
    var merged = new LinkedHashMap<>(fitted.search);
    search.forEach((language, numbers) -> {
      var all = new LinkedHashMap<>(merged.getOrDefault(language, Map.of()));
      all.putAll(numbers);
      merged.put(language, all);
    });
    var thresholds =
        new Risk(
            risk.wrong(),
            risk.outOfScope(),
            risk.level(),
            risk.answer().or(fitted.risk::answer),
            risk.offer().or(fitted.risk::offer),
            risk.stricter());
    return new SettingsSource(thresholds, merged, phrasings);
  }

  /** The section {@code risk}, as {@code KnowledgeBase.Risk} means it. */
  public record Risk(
      Optional<Double> wrong,
      Optional<Double> outOfScope,
      Optional<Double> level,
      Optional<Double> answer,
      Optional<Double> offer,
      List<Stricter> stricter) {}

  /** A threshold for the answers of one entry or topic. */
  public record Stricter(Text subject, double answer) {}
}
