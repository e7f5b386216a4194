package dev.annai.lint;

import dev.annai.pack.EntrySource;
import dev.annai.pack.EntrySource.WordingSource;
import dev.annai.pack.Pack;
import dev.annai.source.Finding;
import dev.annai.source.Text;
import dev.annai.text.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** No phrasing stands in two entries: the search could not tell which is meant. */
final class RepeatedPhrasings implements Check {

  private static final Pattern SILENT = Pattern.compile("[\\s\\p{P}]+");

  @Override
  public Stream<Finding> findings(Pack pack) {
    return pack.shop().languages().stream().flatMap(language -> findings(pack, language));
  }

  private static Stream<Finding> findings(Pack pack, Language language) {
    var firstByKey = new HashMap<String, EntrySource>();
    return pack.entries().stream()
        .filter(entry -> entry.wordings().containsKey(language))
        .flatMap(entry ->
            lines(entry.wordings().get(language)).map(line -> repeated(entry, line, firstByKey)))
        .flatMap(Optional::stream);
  }

  private record Line(Text text, List<String> phrasings) {}

  private static Stream<Line> lines(WordingSource wording) {
    var question = new Line(wording.question(), List.of(wording.question().value()));
    var asks = wording.asks().stream().map(ask -> new Line(ask.line(), ask.phrasings()));
    return Stream.concat(Stream.of(question), asks);
  }

  private static Optional<Finding> repeated(
      EntrySource entry, Line line, Map<String, EntrySource> firstByKey) {
    for (var phrasing : line.phrasings()) {
      var first = firstByKey.putIfAbsent(key(phrasing), entry);
      if (first != null && !first.id().equals(entry.id())) {
        return Optional.of(
            Finding.warning(
                line.text().at(),
                "\"%s\" is asked for \"%s\" too".formatted(phrasing, first.id().value()),
                "Keep it in the one entry that it fits better."));
      }
    }
    return Optional.empty();
  }

  /** Spaces, punctuation and capitals do not tell two questions apart. */
  static String key(String phrasing) {
    return SILENT.matcher(phrasing).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
