package dev.annai.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.annai.pack.PackFolder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a country's law and calendar ask of a pack. */
class MarketLintTest {

  @TempDir Path folder;

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
        Found.in(
            PackFolder.in(folder)
                .with("policy/return-window.csv", windows)
                .with("policy/facts.csv", facts)));
  }

  @Test
  void keepsJapaneseLaw() {
    var facts = PackFolder.FACTS.replaceAll("(?m)^JP.*\\n", "");

    assertEquals(
        List.of("warning: store JP names no page with its return policy"),
        Found.in(PackFolder.in(folder).with("policy/facts.csv", facts)));
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
  void findsAYearBetweenWithoutHolidays() {
    PackFolder.in(folder)
        .with(
            "policy/holidays.csv",
            "store,date:date,name\nKR,2025-12-25,성탄절\nKR,2027-12-25,성탄절\nJP,2027-11-23,祝日\n");

    var report = Linter.lint(folder, LocalDate.of(2026, 11, 24));

    assertEquals(
        List.of("the public holidays of store KR are missing for 2026"),
        report.findings().stream().map(f -> f.message()).toList());
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
            "orders.csv:2:1: order \"K-1\" is promised for 2028-01-03, and the public holidays of"
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
        List.of("error: closed to 2026-08-01 (expected: 2026-08-03 or later)"), Found.in(pack));
  }
}
