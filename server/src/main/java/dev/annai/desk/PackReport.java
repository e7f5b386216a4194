package dev.annai.desk;

import dev.annai.chat.Drift;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the last load of the knowledge pack found, for its editors.
 *
 * @param version that is served
 * @param loadedAt when it was loaded
 * @param findings of the last load; with an error among them the version before is still served
 */
public record PackReport(String version, String loadedAt, List<Finding> findings) {

  private static final String ADVICE =
      "Label some of the newest questions and run `annai eval calibrate`; see docs/confidence.md.";

  public PackReport {
    findings = List.copyOf(findings);
  }

  /** The same, and warnings that the confidence has drifted. */
  public PackReport with(List<Drift.Warning> drifted) {
    var all = new ArrayList<>(findings);
    for (var warning : drifted) {
      all.add(new Finding("calibration.yaml", 1, 1, "warning", warning.text(), ADVICE));
    }
    return new PackReport(version, loadedAt, all);
  }

  /** A finding and where it stands. */
  public record Finding(
      String file, int line, int column, String severity, String text, @Nullable String advice) {}
}
