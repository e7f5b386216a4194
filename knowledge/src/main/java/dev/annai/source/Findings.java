package dev.annai.source;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Collects what is found while a pack is read. Safe for use by many threads. */
public final class Findings {

  private final Queue<Finding> all = new ConcurrentLinkedQueue<>();

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
