package dev.annai.eval.report;

import dev.annai.eval.report.Case.Fact;
import dev.annai.search.Explanation;
import dev.annai.search.Explanation.Match;
import dev.annai.search.Explanation.Part;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Words for why an entry fits a query as it does. */
final class Why {

  private static final int MATCHES = 8;
  private static final double LEAST_MATCH = 0.02;
  private static final double LEAST = 0.005;

  private Why() {}

  /** What is nearest, what is shared, what the score is made of. */
  static List<Fact> of(String whose, Explanation why) {
    return List.of(
        new Fact("nearest to " + whose, "“" + why.phrasing() + "”" + objection(why)),
        new Fact("shared", shared(why.matches())),
        new Fact("score", score(why)));
  }

  private static String objection(Explanation why) {
    if (why.opposite()) {
      return ", which says the opposite";
    }
    return why.elsewise() ? ", which asks for something else" : "";
  }

  private static String shared(List<Match> matches) {
    return matches.stream()
        .filter(match -> !match.text().isBlank() && match.weight() >= LEAST_MATCH)
        .limit(MATCHES)
        .map(match ->
            String.format(
                Locale.ROOT, "%s %.2f (%s)", match.text(), match.weight(), match.channel()))
        .collect(Collectors.joining(" · "));
  }

  private static String score(Explanation why) {
    var parts =
        why.parts().stream()
            .filter(part -> Math.abs(part.adds()) >= LEAST)
            .sorted(Comparator.comparingDouble((Part part) -> -Math.abs(part.adds())))
            .map(part -> String.format(Locale.ROOT, "%s %+.2f", part.name(), part.adds()))
            .collect(Collectors.joining(" · "));
    return String.format(Locale.ROOT, "%.2f: %s", why.score(), parts);
  }
}
