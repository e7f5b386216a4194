package dev.annai.lint;

import dev.annai.pack.Pack;
import dev.annai.pack.TableSource;
import dev.annai.pack.TableSource.RowSource;
import dev.annai.source.Finding;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The facts that are reckoned with are of the kind that this takes. */
final class KnownFacts implements Check {

  private static final List<String> NUMBERS = List.of("number", "money");
  private static final List<String> TIMES = List.of("time");
  private static final String LINK = "tracking-link";

  private static final Map<String, List<String>> KINDS =
      Stream.of(
              Map.entry(TIMES, List.of("dispatch-cutoff", "same-day-cutoff")),
              Map.entry(
                  NUMBERS,
                  List.of(
                      "late-days",
                      "refund-days",
                      "pickup-min",
                      "pickup-max",
                      "transfer-deadline-days",
                      "points-percent",
                      "cod-fee",
                      "instalment-from",
                      "same-day-fee")))
          .flatMap(kinds -> kinds.getValue().stream().map(fact -> Map.entry(fact, kinds.getKey())))
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  @Override
  public Stream<Finding> findings(Pack pack) {
    return pack.table("facts").stream()
        .map(TableSource::rows)
        .flatMap(List::stream)
        .flatMap(row -> Stream.of(kind(row), link(row)).flatMap(Optional::stream));
  }

  private static Optional<Finding> kind(RowSource row) {
    var fact = row.text("fact").orElse("");
    var kind = row.text("kind").orElse("text");
    return Optional.ofNullable(KINDS.get(fact))
        .filter(kinds -> !kinds.contains(kind))
        .map(kinds ->
            Finding.error(
                row.at("kind"),
                "%s is a %s (expected: %s)".formatted(fact, kind, String.join(" or ", kinds)),
                "The bot reckons with it; write \"%s\".".formatted(kinds.getFirst())));
  }

  private static Optional<Finding> link(RowSource row) {
    return row.text("value")
        .filter(link -> row.text("fact").equals(Optional.of(LINK)))
        .filter(link -> !link.contains("%s") || !isWeb(link.replace("%s", "1")))
        .map(link ->
            Finding.error(
                row.at("value"),
                "\"%s\" (expected: a web address with %%s in it)".formatted(link),
                "Write %s where the carrier's number belongs."));
  }

  private static boolean isWeb(String link) {
    try {
      var uri = URI.create(link);
      return List.of("http", "https").contains(uri.getScheme()) && uri.getHost() != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
