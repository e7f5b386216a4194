package dev.annai.lint;

import dev.annai.pack.PackFolder;
import java.util.List;

/** What the linter finds, as tests word it. */
final class Found {

  private Found() {}

  static List<String> in(PackFolder pack) {
    return Linter.check(pack.path()).findings().stream()
        .map(f -> (f.isError() ? "error: " : "warning: ") + f.message())
        .toList();
  }
}
