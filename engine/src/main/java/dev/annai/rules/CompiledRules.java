package dev.annai.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;

/**
 * A version of the rules, compiled: all files as they were once compiled together, and those that
 * changed since, compiled by themselves. Either way all are one package, in the order of their
 * files: two rules of equal salience fire in the same order in every version.
 *
 * @param whole all files
 * @param changes the files that changed; none of a version that was compiled as a whole
 * @param order the names of the rules in force; each is taken from the changes if they have it
 */
record CompiledRules(RuleClasses whole, @Nullable RuleClasses changes, List<String> order) {

  CompiledRules {
    order = List.copyOf(order);
  }

  static CompiledRules of(RuleClasses whole, List<RuleFile> files) {
    return new CompiledRules(whole, null, RuleOutline.rules(outlines(files)));
  }

  /** Whether these are the rules of just these files. */
  boolean isOf(List<RuleFile> files) {
    return files.stream().allMatch(file -> file.drl().equals(source(file)));
  }

  private @Nullable String source(RuleFile file) {
    var changed = changes == null ? null : changes.source(file.name());
    return changed == null ? whole.source(file.name()) : changed;
  }

  /**
   * The rules of these files, of which only those that changed are compiled; none when that might
   * not be what a compilation of all files makes, when most changed, or when there are faults.
   */
  @Nullable CompiledRules with(List<RuleFile> files) {
    var changed =
        files.stream().filter(file -> !file.drl().equals(whole.source(file.name()))).toList();
    if (changed.size() > files.size() / 2) {
      return null;
    }
    var before = files.stream().map(file -> whole.source(file.name())).filter(Objects::nonNull);
    var after = outlines(files);
    if (!RuleOutline.areAlike(RuleOutline.of(before.toList()), after)) {
      return null;
    }
    var classes = new RuleCompiler(changed).compile();
    return classes == null ? null : new CompiledRules(whole, classes, RuleOutline.rules(after));
  }

  private static List<RuleOutline> outlines(List<RuleFile> files) {
    return RuleOutline.of(files.stream().map(RuleFile::drl).toList());
  }

  /** The rulebook that is asked: one package, of all rules in force. */
  KieBase rules() {
    var wholes = whole.models();
    var changed = changes == null ? List.<Model>of() : changes.models();
    var rules = new HashMap<String, Rule>();
    for (var model : List.of(wholes, changed)) {
      model.forEach(part -> part.getRules().forEach(rule -> rules.put(rule.getName(), rule)));
    }
    var inForce =
        order.stream().map(name -> Objects.requireNonNull(rules.get(name), name)).toList();
    return KieBaseBuilder.createKieBaseFromModel(
        wholes.stream().map(model -> withRules(model, inForce)).toList());
  }

  private static Model withRules(Model model, List<Rule> rules) {
    var other = new ModelImpl(model.getName()).withRules(rules);
    other.withGlobals(model.getGlobals()).withQueries(model.getQueries());
    model.getTypeMetaDatas().forEach(other::addTypeMetaData);
    return other;
  }
}
