package dev.annai.lint;

import dev.annai.pack.LexiconSource;
import dev.annai.pack.Pack;
import dev.annai.source.Finding;
import dev.annai.source.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A word stands in one group of synonyms; in two it would join what the groups keep apart. */
final class RepeatedSynonyms implements Check {

  @Override
  public Stream<Finding> findings(Pack pack) {
    return pack.lexicons().values().stream().flatMap(lexicon -> findings(lexicon.synonyms()));
  }

  private static Stream<Finding> findings(List<Text> groups) {
    var firstByWord = new HashMap<String, Text>();
    return groups.stream()
        .flatMap(group ->
            LexiconSource.words(group).stream()
                .distinct()
                .flatMap(word -> repeated(group, word, firstByWord)));
  }

  private static Stream<Finding> repeated(Text group, String word, Map<String, Text> firstByWord) {
    var first = firstByWord.putIfAbsent(word, group);
    return first == null ? Stream.empty() : Stream.of(finding(group, word, first));
  }

  private static Finding finding(Text group, String word, Text first) {
    return Finding.warning(
        group.at(group.value().indexOf(word)),
        "\"%s\" stands in line %d too".formatted(word, first.at().line()),
        "Keep it in one group, or make one group of the two.");
  }
}
