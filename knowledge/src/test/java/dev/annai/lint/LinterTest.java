package dev.annai.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.annai.pack.PackFolder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinterTest {

  @TempDir Path folder;

  @Test
  void findsNothingInAGoodPack() {
    assertEquals(List.of(), found());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          [time]            ~ [tiem]           ~ error: no entry "tiem"
          {shipping-fee.normal.fee}이 ~ {shipping-fee.nomal.fee}이 ~ error: {shipping-fee.nomal.fee} names nothing
          In a few days.    ~ Until {cutoff}.  ~ error: {cutoff} has no value in store JP
          In a few days.    ~ "Until {cutoff"  ~ error: a brace without its other half
          In a few days.    ~ In <b>two</b>.   ~ error: HTML: <b>
          In a few days.    ~ "[here](https://shop.example)" ~ warning: only a link
          In a few days.    ~ Soon.            ~ warning: an answer of one word
          [how many days]   ~ ["When does it come!"] ~ warning: 0 ways to ask in en (expected: at least 1)
          [how many days]   ~ [Delivery FEE]   ~ warning: "Delivery FEE" is asked for "fee" too
          JP: 일본은        ~ KR2: 일본은      ~ error: no answer for store JP
          """)
  void findsWhatIsWrongWithAnEntry(String good, String bad, String finding) {
    var entries = PackFolder.ENTRIES.replace(good, bad);
    var pack = PackFolder.in(folder).with("faq/delivery.yaml", entries);

    assertTrue(found(pack).contains(finding), () -> String.join("\n", found(pack)));
  }

  @Test
  void namesTheNearestNameOfAGapAndItsPlace() {
    var entries =
        PackFolder.ENTRIES.replace("{shipping-fee.normal.fee}.", "{shiping-fee.normal.fee}.");
    PackFolder.in(folder).with("faq/delivery.yaml", entries);

    var finding = Linter.check(folder).findings().getFirst();

    assertEquals("faq/delivery.yaml:10:25", finding.at().toString());
    assertEquals("Maybe {shipping-fee.normal.fee} was meant.", finding.advice());
  }

  @Test
  void findsALanguageThatIsMissing() {
    var entries = PackFolder.ENTRIES.substring(0, PackFolder.ENTRIES.lastIndexOf("  en:"));

    assertEquals(
        List.of("warning: entry \"time\" is not written in en"),
        found(PackFolder.in(folder).with("faq/delivery.yaml", entries)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          JP,normal,0,5500,550  ~ JP,normal,0,5000,550   ~ error: JP, ¥5,000: no row
          JP,normal,0,5500,550  ~ JP,normal,1,5500,550   ~ error: JP, ¥0: no row
          JP,free,5500,,0       ~ JP,free,5500,9000,0    ~ error: JP, ¥9,000: no row
          JP,normal,0,5500,550  ~ JP,normal,0,6000,550   ~ error: JP, ¥5,500: more than one row
          JP,normal,0,5500,550  ~ JP,normal,0,,550       ~ error: JP, ¥5,500: this row is never reached
          """)
  void findsAmountsWithoutExactlyOneRow(String good, String bad, String finding) {
    var pack =
        PackFolder.in(folder)
            .with("policy/shipping-fee.csv", PackFolder.FEES.replace(good, bad))
            .with("faq/delivery.yaml", PackFolder.ENTRIES);

    assertTrue(found(pack).contains(finding), () -> String.join("\n", found(pack)));
  }

  @Test
  void findsAmountsByZone() {
    var fees =
        """
        store,row,zone,amount_from:money,amount_below:money,fee:money
        KR,normal,mainland,0,,3000
        JP,a,mainland,0,5500,550
        JP,normal,mainland,5500,,0
        JP,b,okinawa,0,6000,1100
        """;

    assertEquals(
        List.of("error: JP, okinawa, ¥6,000: no row"),
        found(PackFolder.in(folder).with("policy/shipping-fee.csv", fees)));
  }

  @Test
  void findsRegionsWithoutAZoneAndZonesWithoutARegion() {
    var regions =
        """
        store,region,fee_zone,transit_zone,postal,en
        JP,tokyo,mainland,honshu,10,Tokyo
        JP,okinawa,oknw,okinawa,90,Okinawa|Naha
        """;
    var pack =
        PackFolder.in(folder)
            .with("policy/surcharge.csv", "store,zone,surcharge:money\nJP,mainland,0\nJP,moon,9\n")
            .with("policy/regions.csv", regions);

    assertEquals(
        List.of(
            "error: JP, Okinawa: no row in surcharge.csv",
            "warning: JP, zone moon: no region leads to this row"),
        found(pack));
  }

  @Test
  void findsReasonsWithoutARowAndRowsThatAreNeverReached() {
    var amends =
        """
        store,reason,gift,amount:number
        KR,late,points,1
        KR,late,points,2
        JP,defect,points,3
        """;
    var handOver =
        """
        reason,queue,priority:number,first_response_minutes:number
        upset,a,1,5
        sensitive,a,1,5
        requested,a,1,5
        """;
    var pack =
        PackFolder.in(folder)
            .with("policy/amends.csv", amends)
            .with("policy/hand-over.csv", handOver);

    assertEquals(
        List.of(
            "error: JP, late: no row",
            "error: KR, defect: no row",
            "error: KR, late: row 2 comes first, so this row is never reached",
            "error: low-confidence: no row",
            "error: verification-failed: no row"),
        found(pack));
  }

  @Test
  void findsHandOverRowsThatNobodyReaches() {
    var handOver =
        """
        reason,store,topic,order_from:number,upset_from:number,queue,priority:number,first_response_minutes:number
        upset,,,,50,a,1,5
        upset,,,1000,40,a,1,5
        upset,KP,,1000,40,a,1,5
        requested,,retruns,,,a,1,5
        requested,,,,,a,1,5
        requested,,,,,b,1,5
        sensitive,KR,,,,a,1,5
        low-confidence,,,,,a,1,5
        verification-failed,,,,,a,1,5
        """;
    var pack = PackFolder.in(folder).with("policy/hand-over.csv", handOver);

    assertEquals(
        List.of(
            "error: sensitive: no row",
            "error: upset, orders from 1000: an amount without a store",
            "error: no store \"KP\"",
            "error: no topic \"retruns\"",
            "error: requested: row 6 comes first, so this row is never reached"),
        found(pack));
  }

  @Test
  void keepsKoreanLaw() {
    var windows =
        """
        store,reason,days:number,months:number,noticed_days:number,first_day,moves,paid_by
        KR,change-of-mind,7,,,receipt,yes,customer
        KR,defect,,2,30,after-receipt,yes,shop
        JP,change-of-mind,3,,,receipt,no,customer
        JP,defect,3,,,receipt,no,shop
        """;
    var facts = PackFolder.FACTS + "KR,refund-days,number,4\nJP,refund-days,number,9\n";

    assertEquals(
        List.of(
            "error: 4 business days to refund (expected: at most 3)",
            "error: 7 days to return, the day of receipt counted (expected: at least 7 after the day"
                + " of receipt)",
            "error: months for defects: 2 (expected: at least 3)"),
        found(
            PackFolder.in(folder)
                .with("policy/return-window.csv", windows)
                .with("policy/facts.csv", facts)));
  }

  @Test
  void keepsJapaneseLaw() {
    var facts = PackFolder.FACTS.replaceAll("(?m)^JP.*\\n", "");

    assertEquals(
        List.of("warning: store JP names no page with its return policy"),
        found(PackFolder.in(folder).with("policy/facts.csv", facts)));
  }

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
        found(pack).stream().sorted(java.util.Comparator.reverseOrder()).toList());
  }

  @Test
  void findsAThresholdForNobodyAndAWordInTwoGroups() {
    var pack =
        PackFolder.in(folder)
            .with("pack.yaml", PackFolder.SHOP + "risk: { stricter: { fees: 0.9, time: 0.8 } }\n")
            .with("lexicon/ko/synonyms.txt", "배송비, 택배비\n택배비, 운임\n");

    assertEquals(
        List.of("warning: \"택배비\" stands in line 1 too", "error: no entry or topic \"fees\""),
        found(pack));
  }

  @Test
  void looksAheadToTheEndOfTheHolidays() {
    PackFolder.in(folder)
        .with("policy/holidays.csv", "store,date:date,name\nKR,2027-12-25,성탄절\nJP,2026-11-23,祝日\n");

    var report = Linter.lint(folder, LocalDate.of(2026, 11, 24));

    assertEquals(
        List.of("policy/holidays.csv:3:1: the public holidays of store JP end with 2026"),
        report.findings().stream().map(f -> f.at() + ": " + f.message()).toList());
  }

  @Test
  void findsAnOrderThatIsPromisedForAYearWithoutHolidays() {
    PackFolder.in(folder)
        .with("policy/holidays.csv", "store,date:date,name\nKR,2027-12-25,성탄절\nJP,2027-11-23,祝日\n")
        .with(
            "orders.csv",
            "order,store,customer,phone,email,region,status,ordered_at,paid_at,dispatched_at,"
                + "promised_last_day,delivered_at,carrier,tracking,amount,currency,delivery_fee,"
                + "paid_by,items\n"
                + "K-1,KR,,010-2345-6789,,Seoul,preparing,2027-12-30T10:12,,,2028-01-03,,,,68000,"
                + "KRW,0,card,Coat\n");

    var report = Linter.lint(folder, LocalDate.of(2026, 11, 24));

    assertEquals(
        List.of(
            "orders.csv:1:1: order \"K-1\" is promised for 2028-01-03, and the public holidays of"
                + " store KR end with 2027"),
        report.findings().stream().map(f -> f.at() + ": " + f.message()).toList());
  }

  @Test
  void findsClosedDaysThatEndBeforeTheyBegin() {
    var pack =
        PackFolder.in(folder)
            .with(
                "policy/closed-days.csv",
                "store,from:date,to:date,name\nKR,2026-12-29,2026-12-31,연말\nKR,2026-08-03,2026-08-01,여름\n");

    assertEquals(
        List.of("error: closed to 2026-08-01 (expected: 2026-08-03 or later)"), found(pack));
  }

  @Test
  void findsTablesWithWhichRulesCannotReckon() {
    var pack =
        PackFolder.in(folder)
            .with("policy/transit-days.csv", "store,zone,min:number,maximum\nKR,mainland,,2\n")
            .with("policy/holidays.csv", "store,date,name\nKR,2026-01-01,신정\n")
            .with("policy/refund.csv", "store,method,unit\nKR,card,busines-days\n")
            .with("policy/regions.csv", "store,region,postal,ko\nKR,seoul,01,서울\n");

    assertEquals(
        List.of(
            "error: column \"date\" holds a text (expected: a date)",
            "error: \"busines-days\" (expected: business-days, days, closing-day)",
            "error: column \"fee_zone\" is missing",
            "error: column \"transit_zone\" is missing",
            "error: columns store,region,postal,ko (expected:"
                + " store,region,fee_zone,transit_zone,postal first)",
            "error: column \"max\" is missing",
            "error: a row without \"min\""),
        found(pack).stream().filter(f -> f.startsWith("error") && !f.contains("no row")).toList());
  }

  @Test
  void findsFactsWithWhichTheBotCannotReckon() {
    var facts =
        PackFolder.FACTS
            + """
            KR,dispatch-cutoff,text,3pm
            KR,late-days,text,two
            KR,tracking-link,text,carrier.example
            """;
    var pack =
        PackFolder.in(folder)
            .with("policy/facts.csv", facts)
            .with("policy/needs.csv", "entry,order,errand,slots\nfee,yes,,region|amonut\n");

    assertEquals(
        List.of(
            "error: dispatch-cutoff is a text (expected: time)",
            "error: late-days is a text (expected: number or money)",
            "error: \"carrier.example\" (expected: a web address with %s in it)",
            "error: \"yes\" (expected: ask, answer)",
            "error: \"amonut\" (expected: order_number, last_four, email, region, amount, date, size,"
                + " product)"),
        found(pack));
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

  private List<String> found() {
    return found(PackFolder.in(folder));
  }

  private static List<String> found(PackFolder pack) {
    return Linter.check(pack.path()).findings().stream()
        .map(f -> (f.isError() ? "error: " : "warning: ") + f.message())
        .toList();
  }
}
