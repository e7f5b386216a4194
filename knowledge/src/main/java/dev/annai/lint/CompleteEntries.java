package dev.annai.lint;

import dev.annai.pack.EntrySource;
import dev.annai.pack.EntrySource.WordingSource;
import dev.annai.pack.Pack;
import dev.annai.search.FaqEntry;
import dev.annai.source.Finding;
import dev.annai.text.Language;
import java.util.stream.Stream;

/**
 * Every entry is written in every language; one with an answer is asked in enough ways and answers
 * every store.
 */
final class CompleteEntries implements Check {

  /** Wanted ways to ask in a language of which the pack says nothing. */
  private static final int WAYS = 4;

  @Override
  public Stream<Finding> findings(Pack pack) {
    return pack.entries().stream()
        .flatMap(entry ->
            pack.shop().languages().stream().flatMap(language -> findings(pack, entry, language)));
  }

  private static Stream<Finding> findings(Pack pack, EntrySource entry, Language language) {
    var wording = entry.wordings().get(language);
    if (wording == null) {
      return Stream.of(
          Finding.warning(
              entry.id().at(),
              "entry \"%s\" is not written in %s".formatted(entry.id().value(), language),
              "Customers who write %s will not find it; write it below \"%s:\"."
                  .formatted(language, language)));
    }
    if (entry.unanswered()) {
      return Stream.empty();
    }
    return Stream.concat(
        ways(wording, language, pack.shop().settings().phrasings().getOrDefault(language, WAYS)),
        stores(pack, wording));
  }

  private static Stream<Finding> ways(WordingSource wording, Language language, int wanted) {
    var ways = wording.phrasings().map(RepeatedPhrasings::key).distinct().count() - 1;
    if (ways >= wanted) {
      return Stream.empty();
    }
    return Stream.of(
        Finding.warning(
            wording.question().at(),
            "%d ways to ask in %s (expected: at least %d)".formatted(ways, language, wanted),
            "Add lines below \"ask:\" with other words than the question has."));
  }

  private static Stream<Finding> stores(Pack pack, WordingSource wording) {
    var answers = wording.answers();
    if (answers.isEmpty() || answers.containsKey(FaqEntry.Wording.EVERY_STORE)) {
      return Stream.empty();
    }
    return pack.shop().storeIds().stream()
        .filter(store -> !answers.containsKey(store))
        .map(store ->
            Finding.error(
                wording.question().at(),
                "no answer for store %s".formatted(store),
                "Add \"%s:\" below \"answer:\"; if there is no such thing there, say so kindly."
                    .formatted(store)));
  }
}
