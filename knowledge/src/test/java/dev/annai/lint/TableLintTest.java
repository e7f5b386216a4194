package dev.annai.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.annai.pack.PackFolder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found in policy tables. */
class TableLintTest {

  @TempDir Path folder;

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

    assertTrue(Found.in(pack).contains(finding), () -> String.join("\n", Found.in(pack)));
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
        Found.in(PackFolder.in(folder).with("policy/shipping-fee.csv", fees)));
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
        Found.in(pack));
  }

  @Test
  void findsOrdersToRegionsThatTheStoreDoesNotKnow() {
    var pack =
        PackFolder.in(folder)
            .with(
                "policy/regions.csv",
                "store,region,fee_zone,transit_zone,postal,en\nKR,seoul,,,01,Seoul\n")
            .with(
                "orders.csv",
                """
                order,store,customer,phone,email,region,status,ordered_at,paid_at,dispatched_at,\
                promised_last_day,delivered_at,carrier,tracking,amount,currency,delivery_fee,\
                paid_by,items
                K-1,KR,,010-2345-6789,,Seoul,preparing,2026-11-20T10:12,,,,,,,68000,KRW,0,card,Coat
                K-2,KR,,010-2345-6789,,Soul,preparing,2026-11-20T10:12,,,,,,,68000,KRW,0,card,Coat
                """);

    var places =
        Linter.check(pack.path()).findings().stream()
            .filter(found -> found.at().file().equals("orders.csv"))
            .map(found -> found.at().line() + ": " + found.message() + ": " + found.advice())
            .toList();

    assertEquals(
        List.of(
            "3: order \"K-2\" goes to \"Soul\", which is no region of store KR:"
                + " Maybe \"Seoul\" was meant."),
        places);
  }

  @Test
  void findsHoursThatNobodyCanKeep() {
    var hours =
        """
        store,days,open:time,close:time,lunch_from:time,lunch_to:time
        KR,MON-FRI,09:00,18:00,13:00,12:00
        KR,FRI|SAT,13:00,10:00,,
        KR,weekend,10:00,13:00,,
        """;

    assertEquals(
        List.of(
            "warning: store JP has no row",
            "error: lunch_to 12:00 (expected: later than 13:00)",
            "error: FRI: hours of a row above",
            "error: close 10:00 (expected: later than 13:00)",
            "error: \"weekend\" (expected: weekdays)"),
        Found.in(PackFolder.in(folder).with("policy/office-hours.csv", hours)));
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
        Found.in(pack));
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
        Found.in(pack));
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
        Found.in(pack).stream()
            .filter(f -> f.startsWith("error") && !f.contains("no row"))
            .toList());
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
            "error: \"amonut\" (expected: order_number, last_four, email, region, postal_code, amount,"
                + " date, coming, feast, time, size, product, option, address)"),
        Found.in(pack));
  }
}
