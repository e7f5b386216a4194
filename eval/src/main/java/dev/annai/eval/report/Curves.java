package dev.annai.eval.report;

import dev.annai.eval.metric.Reliability;
import dev.annai.eval.metric.RiskCoverage;
import dev.annai.eval.metric.Verdict;
import dev.annai.eval.plot.Plots;
import dev.annai.eval.report.Page.Figure;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** The two drawings that tell what a confidence is worth, and all that were drawn so far. */
final class Curves {

  private final Plots inPage = new Plots(false);
  private final Plots alone = new Plots(true);
  private final SequencedMap<String, String> drawn = new LinkedHashMap<>();

  /** Risk and coverage, and reliability, with a curve for each name. */
  List<Figure> of(String caption, Map<String, List<Verdict>> verdicts) throws IOException {
    var risks = new LinkedHashMap<String, RiskCoverage>();
    var reliabilities = new LinkedHashMap<String, Reliability>();
    verdicts.forEach((name, some) -> {
      risks.put(name, RiskCoverage.of(some));
      reliabilities.put(name, Reliability.of(some));
    });
    drawn.put("risk-coverage-" + caption, alone.riskCoverage(risks));
    drawn.put("reliability-" + caption, alone.reliability(reliabilities));
    var legend = Plots.legend(List.copyOf(verdicts.keySet()));
    return List.of(
        new Figure(inPage.riskCoverage(risks), caption + ": risk and coverage", legend),
        new Figure(inPage.reliability(reliabilities), caption + ": reliability", legend));
  }

  /** Name to SVG, in the order in which they were drawn. */
  SequencedMap<String, String> drawn() {
    return drawn;
  }
}
