package dev.annai.lint;

import com.ibm.icu.text.MessageFormat;
import dev.annai.pack.MessagesSource;
import dev.annai.pack.Pack;
import dev.annai.source.Finding;
import dev.annai.source.Text;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A message is filled with the same values in every language. */
final class SameArguments implements Check {

  @Override
  public Stream<Finding> findings(Pack pack) {
    var first = pack.shop().languages().stream().findFirst().map(pack.messages()::get);
    if (first.isEmpty()) {
      return Stream.empty();
    }
    return pack.messages().values().stream()
        .filter(messages -> !messages.language().equals(first.get().language()))
        .flatMap(messages -> findings(first.get(), messages));
  }

  private static Stream<Finding> findings(MessagesSource first, MessagesSource other) {
    return other.patterns().entrySet().stream()
        .flatMap(message -> finding(first, message.getKey(), message.getValue()));
  }

  private static Stream<Finding> finding(MessagesSource first, String key, Text own) {
    var expected = first.patterns().get(key);
    return expected == null ? Stream.empty() : finding(first, expected, own);
  }

  private static Stream<Finding> finding(MessagesSource first, Text expected, Text own) {
    var unknown = new TreeSet<>(arguments(own));
    unknown.removeAll(arguments(expected));
    return unknown.stream()
        .map(name ->
            Finding.warning(
                own.at(),
                "{%s} is not in the same message in %s".formatted(name, first.language()),
                "Maybe the name is misspelt; what is not filled in is shown as it stands."));
  }

  /** The names of a pattern; none of one that is no pattern, which its reader has told. */
  private static Set<String> arguments(Text pattern) {
    try {
      return new MessageFormat(pattern.value()).getArgumentNames();
    } catch (IllegalArgumentException e) {
      return Set.of();
    }
  }
}
