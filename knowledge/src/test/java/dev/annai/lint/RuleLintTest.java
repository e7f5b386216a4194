package dev.annai.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.annai.pack.PackFolder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What rules and messages name in vain. */
class RuleLintTest {

  @TempDir Path folder;

  @Test
  void findsMessagesThatALanguageLacksOrFillsOtherwise() {
    var pack =
        PackFolder.in(folder)
            .with("messages/ko.yaml", PackFolder.MESSAGES + "hello: 안녕하세요\nfee: \"{fee}이에요(예요)\"\n")
            .with("messages/en.yaml", PackFolder.MESSAGES + "fee: \"It is {fees}\"\n");

    assertEquals(
        List.of(
            "warning: {fees} is not in the same message in ko",
            "error: message \"hello\" is missing"),
        Found.in(pack).stream().sorted(java.util.Comparator.reverseOrder()).toList());
  }

  @Test
  void findsWhatRulesAndTablesNameInVain() {
    var rules =
        """
        rule "is upset"
        when Feeling( score > 0.5 )
        then verdict.handOver( HandoffReason.UPSET ); // "handoff-lost"
        end
        rule "asks for the order"
        when Question()
        then
          verdict.expect( "order", "none" );
          verdict.ask( "ask-ordr" );
        end
        rule "greets"
        when Cue( name == "hello" )
        then verdict.social( "greeting" );
        end
        """;
    PackFolder.in(folder)
        .with("rules/a.drl", rules)
        .with("policy/needs.csv", "entry,order,errand,slots\nfee,,,\nfeee,ask,,\n")
        .with(
            "messages/ko.yaml", PackFolder.MESSAGES + "ask-order: 주문번호요?\nsocial-greeting: 안녕하세요\n")
        .with(
            "messages/en.yaml",
            PackFolder.MESSAGES + "ask-order: Which order?\nsocial-greeting: Hello\n");

    assertEquals(
        List.of(
            "policy/needs.csv:3:1: no entry \"feee\"",
            "rules/a.drl:3:24: message \"handoff-upset\" is not written",
            "rules/a.drl:8:29: message \"choice-none\" is not written",
            "rules/a.drl:9:17: message \"ask-ordr\" is not written"),
        Linter.check(folder).findings().stream().map(f -> f.at() + ": " + f.message()).toList());
  }

  @Test
  void findsRulesThatDoNotCompile() {
    var rules =
        """
        package rules;

        rule "greets"
        when
          Hello()
        then
        end
        """;
    PackFolder.in(folder).with("rules/greetings.drl", rules);

    var findings = Linter.lint(folder, LocalDate.of(2026, 11, 24)).findings();

    assertTrue(
        findings.stream().anyMatch(f -> f.isError() && f.at().file().equals("rules/greetings.drl")),
        findings.toString());
  }
}
