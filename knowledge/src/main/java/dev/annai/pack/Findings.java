package dev.annai.pack;

import java.util.ArrayList;
import java.util.List;

/** Collects what is found while a pack is read. For one thread. */
final class Findings {

  private final List<Finding> all = new ArrayList<>();

  void error(SourceLocation at, String message, String advice) {
    all.add(Finding.error(at, message, advice));
  }

  void warning(SourceLocation at, String message, String advice) {
    all.add(Finding.warning(at, message, advice));
  }

  List<Finding> sorted() {
    return all.stream().sorted().distinct().toList();
  }
}
