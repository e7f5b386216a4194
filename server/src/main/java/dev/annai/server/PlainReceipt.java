package dev.annai.server;

import dev.annai.search.Explanation;
import dev.annai.search.Explanation.Match;
import dev.annai.search.Hit;
import dev.annai.search.Ranking;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Prints what speaks for which entry, for editors at a terminal. */
final class PlainReceipt {

  private static final String LEFT = "            ";

  private final PrintWriter out;

  PlainReceipt(PrintWriter out) {
    this.out = out;
  }

  void print(Ranking ranking) {
    ranking
        .repairs()
        .forEach(repair ->
            line("read as", repair.from() + " → " + repair.to() + " (" + repair.kind() + ")"));
    for (var i = 0; i < ranking.hits().size(); i++) {
      hit(i + 1, ranking.hits().get(i));
      if (i < ranking.explanations().size()) {
        explain(ranking.explanations().get(i));
      }
    }
    for (var veto : ranking.vetoes()) {
      line("vetoed", veto.entry() + " “" + veto.phrasing() + "”");
      var why = veto.reason().equals("opposite") ? "says the opposite" : "answers something else";
      out.printf("%s%s: asked %s, said %s%n", LEFT, why, veto.asked(), veto.said());
    }
  }

  private void hit(int rank, Hit hit) {
    line(
        "hit " + rank,
        String.format(
            Locale.ROOT,
            "%s  score %.3f, confidence %.4f, nearest “%s”",
            hit.entry(),
            hit.score(),
            hit.confidence(),
            hit.phrasing()));
  }

  private void explain(Explanation why) {
    for (var part : why.parts()) {
      out.printf(
          Locale.ROOT,
          "%s  %-8s %6.3f × %6.3f = %+.3f%n",
          LEFT,
          part.name(),
          part.value(),
          part.weight(),
          part.adds());
    }
    var channels = why.matches().stream().map(Match::channel).distinct().toList();
    for (var channel : channels) {
      out.printf("%s  in %-8s %s%n", LEFT, channel, matches(why.matches(), channel));
    }
  }

  private static String matches(List<Match> matches, String channel) {
    return matches.stream()
        .filter(match -> match.channel().equals(channel))
        .map(match -> String.format(Locale.ROOT, "“%s” %.3f", text(match), match.weight()))
        .collect(Collectors.joining(", "));
  }

  private static String text(Match match) {
    return match.text().isEmpty() ? "…" : match.text();
  }

  private void line(String name, String text) {
    out.printf("%-12s%s%n", name, text);
  }
}
