package dev.annai.rules;

import java.util.List;
import org.drools.model.Model;
import org.drools.model.Rule;

/**
 * A rule file and its rules.
 *
 * @param models its rules, compiled and loaded
 */
record RulePart(RuleFile file, List<Model> models) {

  /** The names of its rules. */
  List<String> names() {
    return models.stream().flatMap(model -> model.getRules().stream()).map(Rule::getName).toList();
  }

  /** Where a rule begins, from 1. */
  int lineOf(String rule) {
    var lines = file.drl().lines().toList();
    for (var number = 1; number <= lines.size(); number++) {
      var line = lines.get(number - 1).strip();
      if (line.startsWith("rule") && line.contains(rule)) {
        return number;
      }
    }
    return 1;
  }
}
