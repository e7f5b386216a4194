package dev.annai.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.annai.rules.Rulebook.Compilation.Compiled;
import dev.annai.rules.Rulebook.Compilation.Faulty;
import dev.annai.rules.Ruling.Broken;
import dev.annai.rules.Ruling.Decided;
import dev.annai.rules.fact.Cue;
import dev.annai.rules.fact.Fact;
import dev.annai.rules.fact.Question;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulebookTest {

  private static final String HEAD =
      """
      package shop
      import dev.annai.rules.fact.Cue
      import dev.annai.rules.fact.Question
      import dev.annai.rules.HandoffReason
      global dev.annai.rules.Verdict verdict

      """;

  private static final String ANSWER =
      """
      rule "a sure question is answered"
        salience 300
      when
        Question( sure )
      then
        verdict.answer();
      end
      """;

  private static final String THANKS =
      """
      rule "thanks are returned"
        salience 700
      when
        Cue( name == "thanks" )
      then
        verdict.social( "thanks" );
      end
      """;

  @TempDir Path cache;

  @Test
  void decidesOnceAlthoughTwoRulesWould() {
    try (var rules = compiled(ANSWER + THANKS)) {
      var ruling = rules.decide(List.of(sure("shipping-fee"), new Cue("thanks")));

      var decided = assertInstanceOf(Decided.class, ruling);
      assertEquals(new Decision.Social("thanks", "social-thanks"), decided.decision());
      assertEquals(List.of(new Firing("thanks are returned")), decided.firings());
    }
  }

  @Test
  void keepsTheFirstWordOfARuleThatSaysTwo() {
    var talkative = ANSWER.replace("verdict.answer();", "verdict.answer(); verdict.rephrase();");
    try (var rules = compiled(talkative)) {
      var decided = assertInstanceOf(Decided.class, rules.decide(List.of(sure("gift-card"))));

      assertEquals(new Decision.Answer("gift-card"), decided.decision());
    }
  }

  @Test
  void asksForOtherWordsWhenNoRuleDecides() {
    try (var rules = compiled(ANSWER)) {
      var decided = assertInstanceOf(Decided.class, rules.decide(List.of(new Cue("x"))));

      assertEquals(new Decision.Rephrase(), decided.decision());
      assertEquals(List.of(), decided.firings());
    }
  }

  @Test
  void tellsWhichRuleBrokeButNotItsWords() {
    var breaking =
        THANKS.replace("verdict.social( \"thanks\" )", "Integer.parseInt(\"my secret\")");
    try (var rules = compiled(breaking)) {
      var ruling = rules.decide(List.of(new Cue("thanks")));

      var broken = assertInstanceOf(Broken.class, ruling);
      assertEquals("thanks are returned", broken.rule());
      assertEquals("java.lang.NumberFormatException", broken.fault());
      assertInstanceOf(Broken.class, rules.decide(List.of(new Cue("thanks"))));
    }
  }

  @Test
  void stopsRulesWithoutEnd() {
    var endless =
        THANKS
            .replace("Cue( name == \"thanks\" )", "Cue( $n : name )")
            .replace("verdict.social( \"thanks\" );", "insert( new Cue( $n + \"!\" ) );");
    try (var rules = compiled(endless)) {
      var broken = assertInstanceOf(Broken.class, rules.decide(List.of(new Cue("a"))));

      assertEquals("thanks are returned", broken.rule());
    }
  }

  @Test
  void saysThatARuleSpokeOfASubjectThatIsNotThere() {
    var lost = THANKS.replace("verdict.social( \"thanks\" )", "verdict.answer()");
    try (var rules = compiled(lost)) {
      var broken = assertInstanceOf(Broken.class, rules.decide(List.of(new Cue("thanks"))));

      assertEquals("java.lang.IllegalStateException", broken.fault());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Question( sure )   | Question( sur )               | 10
          Question( sure )   | Questoin( sure )              | 10
          verdict.answer()   | verdict.anser()               | 12
          verdict.answer();  | var x = 1 +;                  | 12
          when               | wen                           | 9
          """)
  void namesTheLineThatDoesNotCompile(String right, String wrong, int line) {
    var faulty =
        assertInstanceOf(
            Faulty.class, Rulebook.of(files(THANKS, ANSWER.replace(right, wrong)), null));

    var first = faulty.faults().getFirst();
    assertEquals("two.drl:" + line, first.file() + ":" + first.line(), first.message());
  }

  @Test
  void refusesRulesOfAnotherPackage() {
    var other = new RuleFile("three.drl", "// Mine.\n" + HEAD.replace("shop", "mine"));
    var files = List.of(new RuleFile("one.drl", HEAD + ANSWER), other);

    var faulty = assertInstanceOf(Faulty.class, Rulebook.of(files, null));

    var expected = new RuleFault("three.drl", 2, "package mine (expected: shop, as in one.drl)");
    assertEquals(List.of(expected), faulty.faults());
  }

  @Test
  void knowsAFileThatChangedAndTheOthersFromBefore() {
    var loud = THANKS.replace("\"thanks\" );", "\"greeting\" );").replace("returned", "missed");
    for (var file : List.of(ANSWER, ANSWER + "// One word more.\n")) {
      for (var changing : List.of(THANKS, loud, THANKS, ANSWER.replace("sure", "unsure"))) {
        Rulebook.of(files(file, changing), cache);
      }
    }

    try (var rules = assertCompiled(Rulebook.of(files(ANSWER, loud), cache))) {
      var thanked = assertInstanceOf(Decided.class, rules.decide(List.of(new Cue("thanks"))));
      var asked = assertInstanceOf(Decided.class, rules.decide(List.of(sure("order-bulk"))));
      assertEquals(List.of(new Firing("thanks are missed")), thanked.firings());
      assertEquals(new Decision.Answer("order-bulk"), asked.decision());
    }
  }

  @Test
  void takesFromTheCacheWhatWasCompiledBefore() throws Exception {
    compiled(ANSWER).close();
    try (var kept = Files.list(cache)) {
      assertEquals(1, kept.count());
    }

    try (var rules = compiled(ANSWER)) {
      var decided = assertInstanceOf(Decided.class, rules.decide(List.of(sure("order-bulk"))));
      assertEquals(new Decision.Answer("order-bulk"), decided.decision());
    }
  }

  @Test
  void compilesAgainWhatCannotBeReadFromTheCache() throws Exception {
    compiled(ANSWER).close();
    try (var kept = Files.list(cache)) {
      Files.writeString(kept.findFirst().orElseThrow(), "no archive");
    }

    try (var rules = compiled(ANSWER)) {
      assertTrue(rules.decide(List.of(sure("order-bulk"))) instanceof Decided);
    }
  }

  private Rulebook compiled(String rules) {
    return assertCompiled(Rulebook.of(List.of(new RuleFile("one.drl", HEAD + rules)), cache));
  }

  private static Rulebook assertCompiled(Rulebook.Compilation compilation) {
    return assertInstanceOf(Compiled.class, compilation).rulebook();
  }

  private static List<RuleFile> files(String one, String two) {
    return List.of(new RuleFile("one.drl", HEAD + one), new RuleFile("two.drl", HEAD + two));
  }

  private static Fact sure(String entry) {
    return new Question(entry, true, false, false, "", "");
  }
}
