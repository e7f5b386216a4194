package dev.annai.pack;

import dev.annai.source.Text;
import dev.annai.text.Language;
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
