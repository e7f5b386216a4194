package dev.annai.shop;

import dev.annai.shop.PolicyTable.Row;
import dev.annai.text.Language;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What one store promises and asks, from its policy tables. A table that a pack does not have is
 * empty here.
 *
 * @param store whose policy it is
 * @param tables by name
 * @param calendar the days on which the store works
 * @param feasts when it rests over the feasts that have a name
 * @param delivery when parcels leave and arrive, and what that costs
 * @param returns until when goods may come back
 * @param regions the places that the shop knows, of all stores
 * @param office when people answer; empty when the pack does not say
 */
public record Policy(
    Store store,
    Map<String, PolicyTable> tables,
    BusinessCalendar calendar,
    Feasts feasts,
    Delivery delivery,
    ReturnTerms returns,
    Regions regions,
    Optional<OfficeHours> office) {

  private static final PolicyTable NONE =
      new PolicyTable(
          "",
          List.of(
              new PolicyTable.Column("store", PolicyTable.Kind.TEXT),
              new PolicyTable.Column("row", PolicyTable.Kind.TEXT)),
          List.of());

  public Policy {
    tables = Collections.unmodifiableMap(new LinkedHashMap<>(tables));
  }

  /** The policy of a store. */
  public static Policy of(Store store, Map<String, PolicyTable> tables) {
    var id = store.id();
    var calendar = BusinessCalendar.of(table(tables, "holidays"), table(tables, "closed-days"), id);
    var cutoff = fact(tables, id, "dispatch-cutoff").map(LocalTime::parse);
    return new Policy(
        store,
        tables,
        calendar,
        Feasts.of(table(tables, "holidays"), store, calendar),
        new Delivery(
            id,
            calendar,
            cutoff.orElse(LocalTime.MAX),
            table(tables, "transit-days"),
            table(tables, "shipping-fee"),
            table(tables, "surcharge")),
        new ReturnTerms(id, calendar, table(tables, "return-window"), table(tables, "exchange")),
        tables.containsKey("regions")
            ? Regions.of(table(tables, "regions"))
            : new Regions(List.of()),
        OfficeHours.of(table(tables, "office-hours"), id, calendar));
  }

  private static PolicyTable table(Map<String, PolicyTable> tables, String name) {
    return tables.getOrDefault(name, NONE);
  }

  private static Optional<String> fact(Map<String, PolicyTable> tables, String store, String name) {
    return table(tables, "facts").row(store, name).flatMap(row -> row.text("value"));
  }

  /** A fact of the table {@code facts}. */
  public Optional<String> fact(String name) {
    return fact(tables, store.id(), name);
  }

  /** A whole number of the table {@code facts}. */
  public Optional<Long> number(String name) {
    return fact(name).map(Long::valueOf);
  }

  /** An amount of the table {@code facts}. */
  public Optional<Money> money(String name) {
    return number(name).map(this::money);
  }

  /** An amount in the store's currency. */
  public Money money(long amount) {
    return new Money(amount, store.currency());
  }

  /** The store's row of a table. */
  public Optional<Row> row(String table, String key) {
    return table(tables, table).row(store.id(), key);
  }

  /** From what amount delivery costs nothing but a surcharge; empty when it never does. */
  public Optional<Money> freeFrom() {
    return table(tables, "shipping-fee")
        .rows(store.id())
        .filter(row -> row.number("fee").orElse(-1L) == 0)
        .findFirst()
        .flatMap(row -> row.number("amount_from"))
        .map(this::money);
  }

  /** The first region of the zone that the table of transit days names first. */
  public Optional<Region> nearest() {
    var zone =
        table(tables, "transit-days").rows(store.id()).findFirst().flatMap(row -> row.text("zone"));
    return regions.all().stream()
        .filter(region -> region.store().equals(store.id()))
        .filter(region -> zone.filter(region.transitZone()::equals).isPresent())
        .findFirst();
  }

  /** Whether what an order holds is of a kind that does not come back for a change of mind. */
  public boolean isExcluded(String items) {
    return excluded(items).isPresent();
  }

  /** The first kind of goods in a text that does not come back for a change of mind. */
  public Optional<Goods> excluded(String text) {
    var lower = text.toLowerCase(Locale.ROOT);
    return table(tables, "not-returnable")
        .rows(store.id())
        .filter(row -> row.text("words").filter(words -> isNamed(words, lower)).isPresent())
        .findFirst()
        .map(row -> goods(table(tables, "not-returnable"), row));
  }

  private static boolean isNamed(String words, String lower) {
    return Arrays.stream(words.split("\\|"))
        .map(word -> word.strip().toLowerCase(Locale.ROOT))
        .filter(lower::contains)
        .anyMatch(word -> isWord(word, lower));
  }

  /** One or several of it, and no part of another word: "custom" is not named by "customer". */
  private static boolean isWord(String word, String lower) {
    var whole = "(?<![a-z])" + Pattern.quote(word) + "(?:s|es)?(?![a-z])";
    return Pattern.compile(whole).matcher(lower).find();
  }

  private static Goods goods(PolicyTable table, Row row) {
    var names = new HashMap<Language, String>();
    table.columns().stream()
        .skip(Goods.NAMES_FROM)
        .map(PolicyTable.Column::name)
        .filter(Language::isWellFormed)
        .forEach(tag -> row.text(tag).ifPresent(name -> names.put(Language.of(tag), name)));
    return new Goods(row.text("kind").orElse(""), names);
  }
}
