package dev.annai.source;

import java.util.ArrayList;
import java.util.List;

/** Collects what is found while a pack is read. For one thread. */
public final class Findings {

  private final List<Finding> all = new ArrayList<>();

  /** A fault with which the pack cannot be used. */
  public void error(SourceLocation at, String message, String advice) {
    all.add(Finding.error(at, message, advice));
  }

  /** Something that an editor should look at. */
  public void warning(SourceLocation at, String message, String advice) {
    all.add(Finding.warning(at, message, advice));
  }

  /** All of them, sorted by place, each once. */
  public List<Finding> sorted() {
    return all.stream().sorted().distinct().toList();
  }
}
