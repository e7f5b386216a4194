package dev.annai.pack;

import dev.annai.source.Text;
import java.util.List;
import java.util.Map;

/**
 * What editors teach about one language's words, as they wrote it.
 *
 * @param synonyms a group a line, words separated by commas
 * @param dictionary a word a line, in the form of the language's analyzer
 * @param stopPhrases a phrase a line
 * @param mood word or mark to its weight
 * @param cues name of a cue to its phrases, in the notation of cues
 */
public record LexiconSource(
    List<Text> synonyms,
    List<Text> dictionary,
    List<Text> stopPhrases,
    Map<String, Double> mood,
    Map<String, List<String>> cues) {

  /** The words of the synonym groups. */
  public List<List<String>> groups() {
    return synonyms.stream().map(LexiconSource::words).toList();
  }

  /** The words of a line of synonyms. */
  public static List<String> words(Text line) {
    return List.of(line.value().split("\\s*[,、，]\\s*"));
  }
}
