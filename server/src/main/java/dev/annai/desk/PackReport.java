package dev.annai.desk;

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

  public PackReport {
    findings = List.copyOf(findings);
  }

  /** A finding and where it stands. */
  public record Finding(
      String file, int line, int column, String severity, String text, @Nullable String advice) {}
}
