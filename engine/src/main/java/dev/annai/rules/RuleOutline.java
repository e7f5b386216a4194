package dev.annai.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.jspecify.annotations.Nullable;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * What a rule file holds, as far as the other files of its rulebook can depend on it.
 *
 * @param name the package's
 * @param head imports and globals, which the files of a package share
 * @param rules names, in the order of the file
 * @param isPlain whether there is nothing in it but its head and rules: no types, functions or
 *     queries that rules of other files could speak of, and no rule that extends another
 */
record RuleOutline(String name, List<String> head, List<String> rules, boolean isPlain) {

  RuleOutline {
    head = List.copyOf(head);
    rules = List.copyOf(rules);
  }

  /** The outlines of files, in their order; without those that cannot be parsed. */
  static List<RuleOutline> of(List<String> files) {
    return files.stream().map(RuleOutline::of).filter(Objects::nonNull).toList();
  }

  private static @Nullable RuleOutline of(String drl) {
    var parser = new DrlParser(LanguageLevelOption.DRL6);
    try {
      var content = parser.parse(false, drl);
      return content == null || parser.hasErrors() ? null : of(content);
    } catch (DroolsParserException e) {
      return null;
    }
  }

  /** The names of all rules of some files, in the order of the files. */
  static List<String> rules(List<RuleOutline> files) {
    return files.stream().flatMap(file -> file.rules().stream()).toList();
  }

  /** Whether each file of one version can take the place of that of another without the others. */
  static boolean areAlike(List<RuleOutline> before, List<RuleOutline> after) {
    return names(before).equals(names(after))
        && heads(before).equals(heads(after))
        && Stream.concat(before.stream(), after.stream()).allMatch(RuleOutline::isPlain)
        && new HashSet<>(rules(after)).size() == rules(after).size();
  }

  private static List<String> names(List<RuleOutline> files) {
    return files.stream().map(RuleOutline::name).toList();
  }

  private static List<List<String>> heads(List<RuleOutline> files) {
    return files.stream().map(RuleOutline::head).toList();
  }

  private static RuleOutline of(PackageDescr content) {
    var head = new ArrayList<String>();
    content.getImports().forEach(type -> head.add(type.getTarget()));
    content
        .getGlobals()
        .forEach(global -> head.add(global.getType() + " " + global.getIdentifier()));
    var rules =
        content.getRules().stream().filter(RuleDescr::isRule).map(RuleDescr::getName).toList();
    return new RuleOutline(content.getName(), head, rules, isPlain(content));
  }

  private static boolean isPlain(PackageDescr content) {
    var others =
        Stream.<Collection<? extends BaseDescr>>of(
            content.getFunctionImports(),
            content.getAccumulateImports(),
            content.getAttributes(),
            content.getFunctions(),
            content.getClassAndEnumDeclarationDescrs(),
            content.getEntryPointDeclarations(),
            content.getWindowDeclarations());
    return others.allMatch(Collection::isEmpty)
        && content.getUnit() == null
        && content.getRules().stream()
            .allMatch(rule -> rule.isRule() && rule.getParentName() == null);
  }
}
