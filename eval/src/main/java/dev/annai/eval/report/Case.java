package dev.annai.eval.report;

import dev.annai.eval.shell.TextTable;
import java.util.List;

/**
 * A query that went wrong, to be told apart from tables: some of it is long.
 *
 * @param query as it was asked
 * @param confidence of what came
 * @param facts what there is to say, in this order
 */
record Case(String query, double confidence, List<Fact> facts) {

  /** A term and what is said about it; what is empty is not shown. */
  record Fact(String term, String text) {}

  Case {
    facts = facts.stream().filter(fact -> !fact.text().isBlank()).toList();
  }

  String sureness() {
    return TextTable.cell("", confidence);
  }
}
