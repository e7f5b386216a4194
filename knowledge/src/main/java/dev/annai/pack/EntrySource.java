package dev.annai.pack;

import dev.annai.source.SourceLocation;
import dev.annai.source.Text;
import dev.annai.text.Language;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An entry as an editor wrote it.
 *
 * @param id kebab-case
 * @param topic the group that it is filed under
 * @param related ids of other entries, best first
 * @param wordings by language, in the order of the file
 * @param unanswered whether the shop has no answer to it
 */
public record EntrySource(
    Text id,
    String topic,
    List<Text> related,
    Map<Language, WordingSource> wordings,
    boolean unanswered) {

  /** Every answer of the entry. */
  public Stream<Text> answers() {
    return wordings.values().stream().flatMap(wording -> wording.answers().values().stream());
  }

  /**
   * An entry in one language.
   *
   * @param at where the language begins
   * @param question the question as the shop words it
   * @param asks other ways to say it
   * @param answers store id, or {@code ""} for every store, to answer
   */
  public record WordingSource(
      SourceLocation at, Text question, List<Ask> asks, Map<String, Text> answers) {

    /** All phrasings, the question first. */
    public Stream<String> phrasings() {
      return Stream.concat(
          Stream.of(question.value()), asks.stream().flatMap(ask -> ask.phrasings().stream()));
    }
  }

  /** A line of {@code ask} and the phrasings that it stands for. */
  public record Ask(Text line, List<String> phrasings) {}
}
