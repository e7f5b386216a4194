package dev.annai.lint;

import dev.annai.dialogue.Messages;
import dev.annai.pack.MessagesSource;
import dev.annai.pack.Pack;
import dev.annai.source.Finding;
import dev.annai.source.SourceLocation;
import dev.annai.text.Language;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Every language has the same messages, among them those that the bot says without a rule. */
final class SameMessages implements Check {

  @Override
  public Stream<Finding> findings(Pack pack) {
    var keys = new TreeSet<>(Messages.ALWAYS);
    pack.messages().values().forEach(messages -> keys.addAll(messages.patterns().keySet()));
    return pack.shop().languages().stream()
        .flatMap(language ->
            keys.stream()
                .filter(key -> lacks(pack.messages(), language, key))
                .map(key -> missing(language, key)));
  }

  private static boolean lacks(
      Map<Language, MessagesSource> messages, Language language, String key) {
    var own = messages.get(language);
    return own == null || !own.patterns().containsKey(key);
  }

  private static Finding missing(Language language, String key) {
    return Finding.error(
        SourceLocation.startOf("messages/" + language + ".yaml"),
        "message \"%s\" is missing".formatted(key),
        "Write it; the bot says it, or another language has it.");
  }
}
