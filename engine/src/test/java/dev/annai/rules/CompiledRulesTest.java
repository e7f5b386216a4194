package dev.annai.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompiledRulesTest {

  private static final List<RuleFile> FILES =
      List.of(file("a", "thanks"), file("b", "hello"), file("c", "bye"));
  private static final CompiledRules SHOP = compiled(FILES);

  @Test
  void compilesOnlyTheFileThatChanged() {
    var files = changed(1, FILES.get(1).drl().replace("hello", "good-day"));

    var rules = SHOP.with(files);

    assertNotNull(rules);
    assertNotNull(rules.changes());
    assertNotNull(rules.changes().source("b.drl"));
    assertNull(rules.changes().source("a.drl"));
    assertEquals(List.of("says thanks", "says good-day", "says bye"), rules.order());
    assertTrue(rules.isOf(files));
    assertFalse(rules.isOf(FILES));
  }

  @Test
  void buildsTheSameRulebookFromPartsAsFromTheWhole() {
    var files = changed(0, FILES.get(0).drl() + rule("more"));
    var parts = SHOP.with(files);
    var whole = compiled(files);

    assertNotNull(parts);
    assertEquals(whole.order(), parts.order());
    assertEquals(names(whole), names(parts));
  }

  @ParameterizedTest
  @CsvSource({
    "an import more,      import java.util.List",
    "a function,          function boolean isLate( int days ) { return days > 3; }",
    "a type,              declare Parcel weight : int end",
    "a query,             query late() Cue( name == \"late\" ) end",
    "a rule twice,        rule \"says thanks\" when then end",
    "a rule on another's, rule \"more\" extends \"says hello\" when then end",
    "a fault,             rule \"more\" when Question( sur ) then end",
    "no rule at all,      rool \"more\" when then end"
  })
  void compilesAllFilesWhenOneIsMoreThanItsRules(String what, String text) {
    assertNull(SHOP.with(changed(1, FILES.get(1).drl() + text + "\n")), what);
  }

  @Test
  void compilesAllFilesWhenMostChanged() {
    var files = new ArrayList<>(changed(1, FILES.get(1).drl() + rule("one more")));
    files.set(2, new RuleFile("c.drl", FILES.get(2).drl() + rule("and another")));

    assertNull(SHOP.with(files));
  }

  private static List<RuleFile> changed(int file, String drl) {
    var files = new ArrayList<>(FILES);
    files.set(file, new RuleFile(FILES.get(file).name(), drl));
    return files;
  }

  private static CompiledRules compiled(List<RuleFile> files) {
    var classes = new RuleCompiler(files).compile();
    assertNotNull(classes);
    return CompiledRules.of(classes, files);
  }

  private static List<String> names(CompiledRules rules) {
    return rules.rules().getKiePackage("shop").getRules().stream()
        .map(rule -> rule.getName())
        .toList();
  }

  private static RuleFile file(String name, String cue) {
    var head =
        """
        package shop
        import dev.annai.rules.fact.Cue
        import dev.annai.rules.fact.Question
        global dev.annai.rules.Verdict verdict
        """;
    return new RuleFile(name + ".drl", head + rule(cue));
  }

  private static String rule(String cue) {
    return """
    rule "says %1$s"
    when
      Cue( name == "%1$s" )
    then
      verdict.social( "%1$s" );
    end
    """
        .formatted(cue);
  }
}
