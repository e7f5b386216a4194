package dev.annai.eval.calibrate;

import dev.annai.eval.metric.Reliability;
import dev.annai.eval.metric.RiskCoverage;
import dev.annai.eval.metric.Verdict;
import dev.annai.eval.plot.Plots;
import dev.annai.eval.shell.Outputs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Draws what confidences are worth on questions that they were not fitted on. */
final class HeldOutPlots {

  private HeldOutPlots() {}

  /**
   * Writes {@code risk-coverage.svg} and {@code reliability.svg}.
   *
   * @param folder made where there is none
   * @param verdicts by the name of their curve, with confidences by numbers that did not see them
   */
  static void write(Path folder, Map<String, List<Verdict>> verdicts) throws IOException {
    var risks = new LinkedHashMap<String, RiskCoverage>();
    var reliabilities = new LinkedHashMap<String, Reliability>();
    verdicts.forEach((name, some) -> {
      risks.put(name, RiskCoverage.of(some));
      reliabilities.put(name, Reliability.of(some));
    });
    var plots = new Plots(true);
    Files.createDirectories(folder);
    Outputs.write(folder.resolve("risk-coverage.svg"), plots.riskCoverage(risks));
    Outputs.write(folder.resolve("reliability.svg"), plots.reliability(reliabilities));
  }
}
